import { inLanguage, type Text } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import type { Commitment, Offer, Question, SignalKind } from '#contract/understanding.ts'
import type { Sitting, Turn } from '../sitting.ts'
import { lowerFirst } from './phrase.ts'

/** What a sentence about a verdict may mention, already in the attempt's language. */
export type Case = {
  readonly customer: string
  /** What the policy lets the trainee offer. */
  readonly remedies: readonly string[]
  readonly details: readonly string[]
  readonly told: readonly string[]
  readonly untold: readonly string[]
  readonly offer: Offer | null
  readonly questions: ReadonlySet<Question['about']>
  readonly commitments: readonly Commitment[]
  /** What was done besides the rules, with the words that did it. */
  readonly signals: ReadonlyMap<SignalKind, string>
  /** True where "I understand" was said and nothing of what was understood. */
  readonly bareUnderstanding: boolean
  readonly promised: boolean
}

const understandingSaid = { et: /\b(saan|saame) (sellest |teist )?aru\b|\bmõista(n|me)\b/i, en: /\bunderstand\b/i }

/** Looks at one reply, or at all of them where a verdict stands on none. */
export function caseOf({ scenario }: Script, sitting: Sitting, turn: Turn | null): Case {
  const { language, told } = sitting
  const say = (text: Text) => inLanguage(text, language)
  const titles = (list: readonly { title: Text }[]) => list.slice(0, 3).map(({ title }) => lowerFirst(say(title)))
  const seen = turn ? [turn] : sitting.turns
  const found = seen.flatMap(({ understanding }) => understanding ?? [])
  return {
    customer: say(scenario.customer.name),
    remedies: titles(scenario.policy.remedies),
    details: titles(scenario.details),
    told: titles(scenario.facts.filter(({ id }) => told.has(id))),
    untold: titles(scenario.facts.filter(({ id }) => !told.has(id))),
    offer: found.flatMap(({ offers }) => offers)[0] ?? null,
    questions: new Set(found.flatMap(({ questions }) => questions.map(({ about }) => about))),
    commitments: found.flatMap(({ commitments }) => commitments),
    signals: new Map(found.flatMap(({ signals }) => signals.map(({ kind, quote }) => [kind, quote] as const)).toReversed()),
    bareUnderstanding: seen.some(({ text }) => understandingSaid[language].test(text)),
    promised: sitting.promises.length > 0,
  }
}
