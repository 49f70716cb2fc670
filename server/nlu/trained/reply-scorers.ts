import type { Language } from '#contract/language.ts'
import type { KnownRule } from '#contract/standard.ts'
import type { Judged } from '../rules/judged.ts'
import type { Standouts } from './clause-features.ts'
import { languageOf } from './example.ts'
import { fitLogistic, type Instance } from './logistic.ts'
import { isOwn, ownFeatures, sharedFeatures } from './reply-features.ts'
import { rounded } from './rounded.ts'
import { hidden, type Sample } from './sample.ts'
import type { Scorer } from './weights.ts'

/** A sample with what its clauses come to by models that have not seen its scenario. */
export type Seen = {
  readonly sample: Sample
  readonly standouts: Readonly<Record<KnownRule, Standouts>>
  /** The same with what the patterns found hidden. */
  readonly blind: Readonly<Record<KnownRule, Standouts>>
}

/** What other rules and the whole reply look like says less than what the rule's own words do. */
const ridge = { own: 5, shared: 20 } as const
const rounds = 10
const smallest = 0.01

/**
 * Learns how likely a reply shows a rule. Both languages teach it together, as what the patterns find has no
 * language; how far to trust them has, so those few features have a weight of their own in each.
 */
export function learnReplies(rule: KnownRule, seen: readonly Seen[]): Readonly<Record<Language, Scorer>> {
  const twice = [...seen, ...seen]
  const rows = twice.map((one, i) =>
    withLanguage(i < seen.length ? sightedValues(rule, one) : blindValues(rule, one), languageOf(one.sample.example)),
  )
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort()
  const { mean, spread } = scale(rows, names)
  const everywhere = Int32Array.from(names, (_, j) => j)
  const instances = twice.map(
    ({ sample: { example } }, i): Instance => ({
      features: everywhere,
      values: Float64Array.from(names, (name, j) => ((rows[i]?.get(name) ?? 0) - (mean[j] as number)) / (spread[j] as number)),
      positive: example.shows[rule] !== undefined,
      weight: i < seen.length ? 1 - hidden({ example }) : hidden({ example }),
    }),
  )
  const fitted = fitLogistic(instances, names.length, {
    ridge: (j) => (isOwn(withoutLanguage(names[j] as string)) ? ridge.own : ridge.shared),
    rounds,
  })
  const weights = names.map((_, j) => (fitted.weights[j] as number) / (spread[j] as number))
  const bias = weights.reduce((sum, weight, j) => sum - weight * (mean[j] as number), fitted.bias)
  return { et: inLanguage('et', names, bias, weights), en: inLanguage('en', names, bias, weights) }
}

/** A reply's features for a rule; those of other rules' findings too. */
export function sightedValues(rule: KnownRule, { sample, standouts }: Seen): Map<string, number> {
  const values = sharedFeatures(sample.sight)
  values.delete(`also ${rule}`)
  for (const [feature, value] of ownFeatures(sample.sight.judged[rule], standouts[rule])) values.set(feature, value)
  return values
}

/** The same with all that the patterns found hidden. */
export function blindValues(rule: KnownRule, { blind }: Seen): Map<string, number> {
  return new Map(ownFeatures(nothingFound, blind[rule]))
}

const nothingFound: Judged = { shown: false, confidence: 0, at: [] }

/** Marks the features whose weight is a language's own. */
function withLanguage(values: ReadonlyMap<string, number>, language: Language): Map<string, number> {
  const own = [...values].filter(([feature]) => isOwn(feature)).map(([feature, value]) => [`${language}:${feature}`, value] as const)
  return new Map([...values, ...own, [`${language}:`, 1]])
}

const withoutLanguage = (name: string): string => name.replace(/^e[nt]:/, '')

/** The weights that hold in one language, with what is particular to it added in. */
function inLanguage(language: Language, names: readonly string[], bias: number, weights: readonly number[]): Scorer {
  const own = new Map<string, number>()
  names.forEach((name, j) => {
    const bare = withoutLanguage(name)
    if (bare === name || name.startsWith(`${language}:`)) own.set(bare, (own.get(bare) ?? 0) + (weights[j] as number))
  })
  const whole = bias + (own.get('') ?? 0)
  own.delete('')
  return rounded([...own.keys()], whole, [...own.values()], smallest)
}

function scale(rows: readonly ReadonlyMap<string, number>[], names: readonly string[]): { mean: number[]; spread: number[] } {
  const mean = names.map((name) => rows.reduce((sum, row) => sum + (row.get(name) ?? 0), 0) / rows.length)
  const spread = names.map((name, j) => {
    const square = rows.reduce((sum, row) => sum + ((row.get(name) ?? 0) - (mean[j] as number)) ** 2, 0) / rows.length
    return Math.sqrt(square) || 1
  })
  return { mean, spread }
}
