import type { Measured } from './assess.ts'

/** One line of a benchmark from two figures. */
export function measured(name: string, what: string, unit: string, value: number, baseline: number): Measured {
  const ratio = baseline === 0 ? null : round(value / baseline)
  return { name, case: what, value: round(value), unit, baseline: round(baseline), ratio }
}

/** The share, 0–1, of those that pass; 0 of none. */
export function share<T>(list: readonly T[], passes: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(passes).length / list.length
}

const round = (value: number): number => Math.round(value * 1000) / 1000
