/** A sentence to learn from, by its number: `weight` is how much it counts beside the others. */
export type Sample = { readonly at: number; readonly shows: boolean; readonly weight: number }

/** How much each learnt sentence speaks for the rule, and what is added to all. */
export type Model = { readonly bias: number; readonly shares: ReadonlyMap<number, number> }

/** For each pair of sentences what they have in common. */
export type Alike = readonly Float64Array[]

const steps = 120
const pace = 4
/** Holds the weights down: with so few examples an unlucky word must not decide alone. */
const decay = 0.02

/**
 * Logistic regression by plain gradient descent from nought: the same samples always give the same
 * model. It runs over sentences and not over their features, because there are far fewer of them.
 */
export function learn(samples: readonly Sample[], alike: Alike): Model {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  const rows = samples.map(({ at }) => Float64Array.from(samples, (other) => (alike[at] as Float64Array)[other.at] as number))
  const shares = new Float64Array(samples.length)
  let bias = 0
  for (let step = 0; step < steps; step++) {
    const misses = samples.map(({ shows, weight }, i) => {
      const score = bias + weighted(rows[i] as Float64Array, shares)
      return (weight * (Number(shows) - chance(score))) / total
    })
    for (const [i, miss] of misses.entries()) {
      shares[i] = (shares[i] as number) * (1 - pace * decay) + pace * miss
      bias += 0.1 * pace * miss
    }
  }
  return { bias, shares: new Map(samples.map(({ at }, i) => [at, shares[i] as number])) }
}

/** A plain loop: this is where all the time goes. */
function weighted(row: Float64Array, shares: Float64Array): number {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (shares[i] as number)
  return sum
}

/** How much the sentence of that number shows the rule. */
export function scoreAt({ bias, shares }: Model, alike: Alike, at: number): number {
  const row = alike[at] as Float64Array
  let sum = bias
  for (const [other, share] of shares) sum += share * (row[other] as number)
  return sum
}

/** A score as a probability. */
export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
