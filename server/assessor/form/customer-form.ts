import { inLanguage, type Language } from '#contract/language.ts'
import type { ReportBody } from '#contract/report.ts'
import type { EndingKind } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import type { KnownRule, Rule } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'
import { remediesGot } from '../sequel.ts'
import type { Sitting } from '../sitting.ts'
import { list, lowerFirst } from '../whys/phrase.ts'
import { en } from './en.ts'
import { et } from './et.ts'
import { comesBack, type Experience, marksOf, overallOf } from './marks.ts'
import type { FormWords } from './words.ts'

const wordsIn: Readonly<Record<Language, FormWords>> = { et, en }

/** What the attempt came to, for the customer to fill in their form from. */
export type Outcome = {
  readonly ending: EndingKind
  readonly sides: ReportBody['sides']
  readonly mood: { readonly anger: number; readonly trust: number }
}

/** The firm's feedback form as this customer fills it in the next day, in their own voice. */
export function customerForm(script: Script, sitting: Sitting, verdicts: readonly Verdict[], outcome: Outcome): ReportBody['customerForm'] {
  const words = wordsIn[sitting.language]
  const lived = livedThrough(script, verdicts, outcome)
  const { got, how } = marksOf(lived)
  const overall = overallOf(lived, { got, how })
  const answered = sitting.turns.length > 0
  return {
    got: { mark: got, words: answered ? gotWords(words, script, sitting, outcome.ending, got) : words.unanswered.got },
    how: { mark: how, words: answered ? howWords(words, verdicts, script.standard.rules, how) : words.unanswered.how },
    hoped: inLanguage(script.scenario.customer.hoped, sitting.language),
    overall,
    comesBack: comesBack(lived, overall),
  }
}

function livedThrough({ standard }: Script, verdicts: readonly Verdict[], { ending, sides, mood }: Outcome): Experience {
  const hurt = brokenRules(verdicts, standard.rules).filter(({ side }) => side === 'how')
  return { ending, sides, ...mood, offences: hurt.length, gross: hurt.some(({ blocking }) => blocking) }
}

function brokenRules(verdicts: readonly Verdict[], rules: readonly Rule[]): readonly Rule[] {
  const missed = new Set(verdicts.filter(({ value }) => value === 'missed').map(({ rule }) => rule))
  return rules.filter(({ id, kind }) => kind === 'forbidden' && missed.has(id))
}

function gotWords(words: FormWords, { scenario }: Script, sitting: Sitting, ending: EndingKind, mark: number): string {
  const got = new Set(remediesGot(sitting))
  const titles = scenario.policy.remedies
    .filter(({ id }) => got.has(id))
    .map(({ title }) => lowerFirst(inLanguage(title, sitting.language)))
  if (titles.length === 0) return words.got[ending].none
  const remedies = list(titles, sitting.language)
  return mark === 5 ? words.whole(remedies) : words.got[ending].some(remedies)
}

/** Full marks remember what was good, low ones what was not; in between one of each, and no offence is passed over. */
function howWords(words: FormWords, verdicts: readonly Verdict[], rules: readonly Rule[], mark: number): string {
  const broken = new Set(brokenRules(verdicts, rules).map(({ id }) => id))
  const value = (rule: KnownRule) => verdicts.find((verdict) => verdict.rule === rule)?.value
  const sentences = (pairs: FormWords['liked'], want: (rule: KnownRule) => boolean) =>
    pairs.flatMap(([rule, say]) => (want(rule) ? say : []))
  const liked = sentences(words.liked, (rule) => value(rule) === 'met')
  const hurt = sentences(words.hurt, (rule) => broken.has(rule))
  const bad = [...hurt, ...sentences(words.lacked, (rule) => value(rule) === 'missed')]
  if (mark <= 2) return bad.slice(0, 2).join(' ') || words.dry
  const good = liked[0] ?? words.polite
  if (hurt[0]) return `${good} ${words.but(hurt[0])}`
  return mark === 3 ? `${good} ${bad[0] ?? words.dry}` : [good, ...liked.slice(1, 2)].join(' ')
}
