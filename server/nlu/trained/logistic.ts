/** One thing to learn from: the features that it has, in rising order, with their values, and whether it is of the class. */
export type Instance = {
  readonly features: Int32Array
  readonly values: Float64Array
  readonly positive: boolean
  /** How much it counts. */
  readonly weight: number
}

export type Linear = { readonly bias: number; readonly weights: Float64Array }

/** How fitting is done: `ridge` is the L2 penalty on every weight (the bias bears none), `rounds` how often all weights are gone through. */
export type Fitting = { readonly ridge: (feature: number) => number; readonly rounds: number }

/**
 * Logistic regression by cyclic coordinate descent: every weight in turn takes a Newton step, so that the same
 * instances in the same order always give the same weights. No dice, no clock, a fixed number of rounds.
 */
export function fitLogistic(instances: readonly Instance[], size: number, { ridge, rounds }: Fitting): Linear {
  const columns = columnsOf(instances, size)
  const weights = new Float64Array(size)
  const scores = new Float64Array(instances.length)
  const missed = new Float64Array(instances.length)
  const bends = new Float64Array(instances.length)
  const update = (i: number): void => {
    const { positive, weight } = instances[i] as Instance
    const p = sigmoid(scores[i] as number)
    missed[i] = weight * (p - (positive ? 1 : 0))
    bends[i] = weight * Math.max(p * (1 - p), 0.01)
  }
  const everywhere: Column = { at: Int32Array.from(instances, (_, i) => i), values: new Float64Array(instances.length).fill(1) }
  let bias = 0
  for (let i = 0; i < instances.length; i++) update(i)
  const step = (column: Column, from: number, penalty: number): number => {
    const moved = newton(column, missed, bends, from, penalty)
    if (moved === 0) return from
    for (let k = 0; k < column.at.length; k++) {
      const i = column.at[k] as number
      scores[i] = (scores[i] as number) + moved * (column.values[k] as number)
      update(i)
    }
    return from + moved
  }
  for (let round = 0; round < rounds; round++) {
    bias = step(everywhere, bias, 0.001)
    for (let j = 0; j < size; j++) weights[j] = step(columns[j] as Column, weights[j] as number, ridge(j))
  }
  return { bias, weights }
}

/** The chance of the class, 0–1, of a score. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

export function scoreOf({ bias, weights }: Linear, { features, values }: Pick<Instance, 'features' | 'values'>): number {
  let score = bias
  for (let k = 0; k < features.length; k++) score += (weights[features[k] as number] as number) * (values[k] as number)
  return score
}

type Column = { readonly at: Int32Array; readonly values: Float64Array }

/** A step longer than this oversteps where the curve is flat. */
const longest = 2
const smallest = 1e-5

function newton({ at, values }: Column, missed: Float64Array, bends: Float64Array, from: number, penalty: number): number {
  let slope = penalty * from
  let bend = penalty
  for (let k = 0; k < at.length; k++) {
    const value = values[k] as number
    slope += value * (missed[at[k] as number] as number)
    bend += value * value * (bends[at[k] as number] as number)
  }
  const move = bend === 0 ? 0 : -slope / bend
  return Math.abs(move) < smallest ? 0 : Math.max(-longest, Math.min(longest, move))
}

function columnsOf(instances: readonly Instance[], size: number): Column[] {
  const lists = Array.from({ length: size }, () => ({ at: [] as number[], values: [] as number[] }))
  instances.forEach(({ features, values }, i) => {
    for (let k = 0; k < features.length; k++) {
      const list = lists[features[k] as number]
      list?.at.push(i)
      list?.values.push(values[k] as number)
    }
  })
  return lists.map(({ at, values }) => ({ at: Int32Array.from(at), values: Float64Array.from(values) }))
}
