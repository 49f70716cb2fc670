import type { Scorer } from './weights.ts'

/** Weights as they are kept: to a hundredth, those under `smallest` left out, by name. */
export function rounded(names: readonly string[], bias: number, weights: ArrayLike<number>, smallest: number): Scorer {
  const kept = names.flatMap((name, i): [string, number][] => {
    const weight = hundredths(weights[i] ?? 0)
    return Math.abs(weight) < smallest ? [] : [[name, weight]]
  })
  return { bias: hundredths(bias), weights: Object.fromEntries(kept) }
}

const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0
