import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import { type Meaning, meaningsWanted } from '../language-pack.ts'
import { offersIn } from '../offers.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentences.ts'
import type { Span } from '../text.ts'
import { refutedIn } from './refuted.ts'
import type { Sight } from './sight.ts'

/** Whether a feature is the patterns' finding and not the clause's own words and place. */
export const isFound = (feature: string): boolean => /^(?:clause|sentence|pattern|offer):? /.test(feature)

/** A clause of a reply, in its order. */
export type Clause = Span & { readonly sentence: Sentence; readonly place: number; readonly of: number }

export function clausesOf(reading: Reading): Clause[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.clauses.map((span, place) => ({ ...span, sentence, place, of: sentence.clauses.length })),
  )
}

/** Meanings that are found in policies or that tell the nature of the whole. */
const elsewhere: ReadonlySet<Meaning> = new Set(['prohibition', 'permission', 'shrug', 'machine', 'checklist'])
const named = <T extends string>(prefix: string, names: readonly T[]) => names.map((name) => [name, `${prefix} ${name}`] as const)
const meanings = (Object.keys(meaningsWanted) as Meaning[]).filter((meaning) => !elsewhere.has(meaning)).sort()
const inClause = new Map(named('clause:', meanings))
const inSentence = new Map(named('sentence:', meanings))
const byRule = new Map(named('pattern:', knownRules))

/**
 * Names every feature of every clause, a word by its bare stem, all else with a space in its name. A feature
 * may be named twice for one clause; it counts once. Who learns and who applies go through the same names.
 */
export function markClauses(sight: Sight, clauses: readonly Clause[], mark: (clause: number, feature: string) => void): void {
  clauses.forEach((clause, i) => {
    markWords(sight.reading, clause, i, mark)
    markPlace(sight.reading, clause, i, mark)
  })
  const first = firstOfSentence(clauses)
  const each = (sentence: Sentence, span: Span, within: string, around?: string): void => {
    for (let i = first[sentence.index] ?? clauses.length; clauses[i]?.sentence === sentence; i++) {
      const clause = clauses[i] as Clause
      if (around) mark(i, around)
      if (span.start < clause.end && clause.start < span.end) mark(i, within)
    }
  }
  for (const meaning of meanings)
    for (const hit of sight.reading.find(meaning)) each(hit.sentence, hit, inClause.get(meaning) ?? '', inSentence.get(meaning))
  for (const { hit, span, standing, kind, firm } of offersIn(sight.earning)) {
    each(hit.sentence, span, `offer: ${standing}`)
    each(hit.sentence, span, `offer: ${kind}`)
    if (firm) each(hit.sentence, span, 'offer: firm')
  }
  for (const rule of knownRules) for (const span of sight.judged[rule].at) markSpan(clauses, span, byRule.get(rule) ?? rule, mark)
}

function markSpan(clauses: readonly Clause[], span: Span, feature: string, mark: (clause: number, feature: string) => void): void {
  clauses.forEach((clause, i) => {
    if (span.start < clause.end && clause.start < span.end) mark(i, feature)
  })
}

function firstOfSentence(clauses: readonly Clause[]): number[] {
  const first: number[] = []
  clauses.forEach(({ sentence }, i) => {
    first[sentence.index] ??= i
  })
  return first
}

const wordsAndMarks = /[a-z][a-z']*|\d+|[%€£]/g

function markWords({ plain, pack }: Reading, clause: Clause, i: number, mark: (clause: number, feature: string) => void): void {
  const words = plain.text.slice(clause.start, clause.end).match(wordsAndMarks) ?? []
  words.forEach((word, n) => {
    const stem = word >= 'a' ? pack.stem(word) : word >= '0' && word <= '9~' ? '0' : word
    mark(i, stem)
    if (n === 0) mark(i, `first ${stem}`)
  })
  mark(i, lengths[Math.min(lengths.length - 1, Math.floor(words.length / 3))] as string)
}

const lengths = ['words 0-2', 'words 3-5', 'words 6-8', 'words 9-11', 'words 12-14', 'words 15+'] as const
const capitals = /\p{Lu}{3,}/u

function markPlace({ plain, sentences }: Reading, clause: Clause, i: number, mark: (clause: number, feature: string) => void): void {
  const { sentence, place, of } = clause
  mark(i, sentence.question ? 'in a question' : 'in no question')
  if (sentence.text.endsWith('?')) mark(i, 'before a question mark')
  if (sentence.text.endsWith('!')) mark(i, 'before an exclamation mark')
  if (sentence.index === 0) mark(i, 'in the first sentence')
  if (sentence === sentences.at(-1)) mark(i, 'in the last sentence')
  mark(
    i,
    of === 1 ? 'alone in its sentence' : place === 0 ? 'begins its sentence' : place === of - 1 ? 'ends its sentence' : 'amid its sentence',
  )
  if (capitals.test(plain.raw.slice(plain.at[clause.start], plain.at[clause.end]))) mark(i, 'in capitals')
}

/** What the clauses of a reply come to for one rule; `at` is the one that speaks most for it. */
export type Standouts = { readonly best: number; readonly second: number; readonly at: Span | null }

/** Below this a clause says no more against a rule than none would. */
export const lowest = -6

export function standouts(sight: Sight, rule: KnownRule, clauses: readonly Clause[], scores: (clause: number) => number): Standouts {
  const idle = idleFor(sight, rule)
  let [best, second] = [lowest, lowest]
  let at: Span | null = null
  clauses.forEach((clause, i) => {
    if (idle.includes(clause.sentence)) return
    const score = scores(i)
    if (at === null || score > best) {
      second = at === null ? lowest : best
      best = Math.max(lowest, score)
      at = clause
    } else if (score > second) second = score
  })
  return { best, second, at }
}

/** Sentences whose words count for nothing, whatever they are like. */
function idleFor({ reading, earning }: Sight, rule: KnownRule): readonly Sentence[] {
  const refuted = refutedIn(reading, rule)
  if (reading === earning || forbiddenRules.has(rule)) return refuted
  return [...refuted, ...reading.sentences.filter((sentence) => !earning.sentences.includes(sentence))]
}
