import { type KnownRule, knownRules } from '#contract/standard.ts'
import { fitLogistic, type Instance } from './logistic.ts'
import { rounded } from './rounded.ts'
import { hidden, type Sample } from './sample.ts'
import type { Scorer } from './weights.ts'

export type ClauseScorers = Readonly<Record<KnownRule, Scorer>>

/** A word of fewer scenarios than this belongs to a trade and not to a rule. */
const leastScenarios = 3
const leastClauses = 4
const ridge = 3
const rounds = 8

/** In a reply that shows a rule, a clause that nobody quoted may show it too: it counts little against it. */
const unquoted = 0.1
/** A weight this small decides nothing. */
const smallest = 0.1

/** Learns for every rule which clauses are the words that show it. */
export function learnClauses(samples: readonly Sample[]): ClauseScorers {
  const names = vocabulary(samples)
  const place = new Map(names.map((name, i) => [name, i]))
  const vectorsOf = (of: Sample['features']): Vector[] => of.map((own) => vectorOf(own, place))
  const vectors = samples.map(({ features }) => vectorsOf(features))
  const blind = samples.map((sample) => (hidden(sample) > 0 ? vectorsOf(sample.blind) : []))
  const learn = (rule: KnownRule): Scorer => {
    const instances = samples.flatMap((sample, s) =>
      [vectors, blind].flatMap((lot, isBlind) =>
        (lot[s] ?? []).map((vector, c): Instance => {
          const { positive, weight } = standing(sample, rule, c)
          return { ...vector, positive, weight: weight * (isBlind ? hidden(sample) : 1 - hidden(sample)) }
        }),
      ),
    )
    const { bias, weights } = fitLogistic(instances, names.length, { ridge: () => ridge, rounds })
    return rounded(names, bias, weights, smallest)
  }
  return Object.fromEntries(knownRules.map((rule) => [rule, learn(rule)])) as Record<KnownRule, Scorer>
}

function standing({ showing }: Sample, rule: KnownRule, clause: number): { positive: boolean; weight: number } {
  const quoted = showing[rule]
  return { positive: quoted?.[clause] ?? false, weight: quoted && !quoted[clause] ? unquoted : 1 }
}

function vocabulary(samples: readonly Sample[]): string[] {
  const seen = new Map<string, { clauses: number; scenarios: Set<string> }>()
  for (const { example, features } of samples)
    for (const feature of features.flat()) {
      const entry = seen.get(feature) ?? { clauses: 0, scenarios: new Set() }
      entry.clauses++
      entry.scenarios.add(example.scenario)
      seen.set(feature, entry)
    }
  const common = [...seen].filter(([, { clauses, scenarios }]) => clauses >= leastClauses && scenarios.size >= leastScenarios)
  return common.map(([feature]) => feature).sort()
}

type Vector = Pick<Instance, 'features' | 'values'>

function vectorOf(own: readonly string[], place: ReadonlyMap<string, number>): Vector {
  const features = Int32Array.from(own.flatMap((feature) => place.get(feature) ?? [])).sort()
  return { features, values: new Float64Array(features.length).fill(1) }
}
