import type { Language } from '#contract/language.ts'
import { type KnownRule, knownRules } from '#contract/standard.ts'
import { type Standouts, standouts } from './clause-features.ts'
import { type ClauseScorers, learnClauses } from './clause-scorers.ts'
import { addedFrom } from './decide.ts'
import { type Example, languageOf } from './example.ts'
import { foldsOf } from './folds.ts'
import { sigmoid } from './logistic.ts'
import { neverAdded } from './refuted.ts'
import { blindValues, learnReplies, type Seen, sightedValues } from './reply-scorers.ts'
import { type Look, type Sample, samplesOf } from './sample.ts'
import type { RuleWeights, Scorer, Tried, Weights } from './weights.ts'

const lots = 5
/** By how much F1 must gain for the layer to add to what the patterns find. */
const gain = 0.005
/** Fewer examples than this that the patterns do not know are too few to go by. */
const enough = 100
/** The share of what they find in familiar examples that patterns are taken to miss in a new trade. */
const missedElsewhere = 0.1

/**
 * Learns the weights of both languages. Pure: the same examples give the same weights, byte for byte.
 * Whatever is said of an example on the way is said by models that have not seen its scenario.
 */
export function train(examples: readonly Example[], look: Look): Readonly<Record<Language, Weights>> {
  const samples = samplesOf(examples, look)
  const lotOf = foldsOf(samples, ({ example }) => example.scenario, lots)
  const seen = unseenStandouts(samples, lotOf)
  const clauses = { et: learnClauses(inLanguage(samples, 'et')), en: learnClauses(inLanguage(samples, 'en')) }
  const rules = knownRules.map((rule) => [rule, learnRule(rule, seen, lotOf, clauses)] as const)
  const of = (language: Language): Weights => ({
    language,
    examples: examples.filter((example) => languageOf(example) === language).length,
    scenarios: new Set(examples.filter((example) => languageOf(example) === language).map(({ scenario }) => scenario)).size,
    rules: Object.fromEntries(rules.map(([rule, by]) => [rule, by[language]])) as Weights['rules'],
  })
  return { et: of('et'), en: of('en') }
}

const inLanguage = (samples: readonly Sample[], language: Language): Sample[] =>
  samples.filter(({ example }) => languageOf(example) === language)

/** Every sample's clauses scored by models learnt from the other lots of its language. */
function unseenStandouts(samples: readonly Sample[], lotOf: readonly number[]): Seen[] {
  const seen = new Map<Sample, Seen>()
  for (const language of ['et', 'en'] as const)
    for (let lot = 0; lot < lots; lot++) {
      const own = samples.map((sample, i) => ({ sample, lot: lotOf[i] })).filter(({ sample }) => languageOf(sample.example) === language)
      const scorers = learnClauses(own.filter((one) => one.lot !== lot).map(({ sample }) => sample))
      for (const { sample } of own.filter((one) => one.lot === lot))
        seen.set(sample, {
          sample,
          standouts: standoutsBy(scorers, sample, sample.features),
          blind: standoutsBy(scorers, sample, sample.blind),
        })
    }
  return samples.map((sample) => seen.get(sample) as Seen)
}

function standoutsBy(scorers: ClauseScorers, { sight, clauses }: Sample, features: Sample['features']): Seen['standouts'] {
  const of = (rule: KnownRule): Standouts => standouts(sight, rule, clauses, (i) => scoreOfNames(scorers[rule], features[i] ?? []))
  return Object.fromEntries(knownRules.map((rule) => [rule, of(rule)])) as Seen['standouts']
}

const scoreOfNames = ({ bias, weights }: Scorer, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias)

function learnRule(
  rule: KnownRule,
  seen: readonly Seen[],
  lotOf: readonly number[],
  clauses: Readonly<Record<Language, ClauseScorers>>,
): Readonly<Record<Language, RuleWeights>> {
  const chances = new Map<Seen, Chances>()
  for (let lot = 0; lot < lots; lot++) {
    const reply = learnReplies(
      rule,
      seen.filter((_, i) => lotOf[i] !== lot),
    )
    for (const one of seen.filter((_, i) => lotOf[i] === lot)) chances.set(one, chancesOf(rule, one, reply[languageOf(one.sample.example)]))
  }
  const reply = learnReplies(rule, seen)
  const of = (language: Language): RuleWeights => {
    const tried = triedOn(rule, seen, language, chances)
    return { tried, adds: gains(tried) && !neverAdded.has(rule), clause: clauses[language][rule], reply: reply[language] }
  }
  return { et: of('et'), en: of('en') }
}

/** What the layer says of an example as it is, and with what the patterns found hidden. */
type Chances = { readonly sighted: number; readonly blind: number }

function chancesOf(rule: KnownRule, one: Seen, { bias, weights }: Scorer): Chances {
  const of = (values: Iterable<readonly [string, number]>): number => {
    let score = bias
    for (const [feature, value] of values) score += value * (weights[feature] ?? 0)
    return sigmoid(score)
  }
  return { sighted: of(sightedValues(rule, one)), blind: of(blindValues(rule, one)) }
}

/**
 * On the examples that the patterns do not know, where there are enough; else on familiar ones, a share of them
 * with what the patterns found hidden.
 */
function triedOn(rule: KnownRule, seen: readonly Seen[], language: Language, chances: ReadonlyMap<Seen, Chances>): Tried {
  const own = seen.filter(({ sample: { example } }) => languageOf(example) === language)
  const unseen = own.filter(({ sample: { example } }) => !example.familiar)
  const [on, missed] = unseen.length >= enough ? [unseen, 0] : [own, missedElsewhere]
  const tries = on.flatMap((one): Try[] => {
    const { sighted = 0, blind = 0 } = chances.get(one) ?? {}
    const shows = one.sample.example.shows[rule] !== undefined
    const found = one.sample.sight.judged[rule].shown
    return [
      { shows, weight: 1 - missed, patterns: found, adding: found || sighted >= addedFrom },
      { shows, weight: missed, patterns: false, adding: blind >= addedFrom },
    ]
  })
  return { patterns: f1(tries, 'patterns'), adding: f1(tries, 'adding') }
}

type Try = { readonly shows: boolean; readonly weight: number; readonly patterns: boolean; readonly adding: boolean }

function f1(tries: readonly Try[], by: keyof Tried): number {
  const sum = (of: (one: Try) => boolean): number => tries.reduce((total, one) => total + (of(one) ? one.weight : 0), 0)
  const either = sum(({ shows }) => shows) + sum((one) => one[by])
  return either === 0 ? 1 : Math.round((2000 * sum((one) => one.shows && one[by])) / either) / 1000
}

const gains = ({ patterns, adding }: Tried): boolean => adding >= patterns + gain
