import { type KnownRule, knownRules } from '#contract/standard.ts'
import type { Span } from '../text.ts'
import { type Clause, clausesOf, markClauses, standouts } from './clause-features.ts'
import { sigmoid } from './logistic.ts'
import { ownFeatures, sharedFeatures } from './reply-features.ts'
import type { Sight } from './sight.ts'
import type { Scorer, Weights } from './weights.ts'

/** What the layer says of a rule: how likely it is shown, 0–1, and the clause that speaks most for it. */
export type Weighed = { readonly chance: number; readonly at: Span | null; readonly adds: boolean }

export type Layer = (sight: Sight) => Readonly<Record<KnownRule, Weighed>>

/** Lays the weights out for quick reading. */
export function layerOf({ rules }: Weights): Layer {
  const clause = tableOf(knownRules.map((rule) => rules[rule].clause))
  const reply = tableOf(knownRules.map((rule) => rules[rule].reply))
  return (sight) => {
    const clauses = clausesOf(sight.reading)
    const scores = clauseScores(clause, sight, clauses)
    const shared = sums(reply, 1)
    for (const [feature, value] of sharedFeatures(sight)) add(shared, 0, reply.rows.get(feature)?.weights, value)
    const weighed = knownRules.map((rule, r) => {
      const found = standouts(sight, rule, clauses, (i) => scores[i * rulesCount + r] as number)
      return [
        rule,
        {
          chance: chanceOf(ownFeatures(sight.judged[rule], found), r, reply, shared[r] as number),
          at: found.at,
          adds: rules[rule].adds,
        },
      ] as const
    })
    return Object.fromEntries(weighed) as Record<KnownRule, Weighed>
  }
}

const rulesCount = knownRules.length

function chanceOf(own: ReturnType<typeof ownFeatures>, r: number, reply: Table, shared: number): number {
  return sigmoid(own.reduce((sum, [feature, value]) => sum + value * (reply.rows.get(feature)?.weights[r] ?? 0), shared))
}

/** A feature's weights for all rules side by side. */
type Row = { readonly index: number; readonly weights: Float64Array }
type Table = { readonly bias: Float64Array; readonly rows: ReadonlyMap<string, Row> }

function tableOf(scorers: readonly Scorer[]): Table {
  const rows = new Map<string, Row>()
  scorers.forEach(({ weights }, r) => {
    for (const [feature, weight] of Object.entries(weights)) {
      const row = rows.get(feature) ?? { index: rows.size, weights: new Float64Array(rulesCount) }
      row.weights[r] = weight
      rows.set(feature, row)
    }
  })
  return { bias: Float64Array.from(scorers, ({ bias }) => bias), rows }
}

/** The scores of every clause for all rules, clause by clause. */
function clauseScores(table: Table, sight: Sight, clauses: readonly Clause[]): Float64Array {
  const scores = sums(table, clauses.length)
  const counted = new Uint8Array(clauses.length * table.rows.size)
  markClauses(sight, clauses, (i, feature) => {
    const row = table.rows.get(feature)
    if (!row) return
    const once = row.index * clauses.length + i
    if (counted[once] === 1) return
    counted[once] = 1
    add(scores, i * rulesCount, row.weights, 1)
  })
  return scores
}

function sums({ bias }: Table, times: number): Float64Array {
  const all = new Float64Array(rulesCount * times)
  for (let i = 0; i < times; i++) all.set(bias, i * rulesCount)
  return all
}

function add(to: Float64Array, from: number, weights: Float64Array | undefined, value: number): void {
  if (weights) for (let r = 0; r < rulesCount; r++) to[from + r] = (to[from + r] as number) + value * (weights[r] as number)
}
