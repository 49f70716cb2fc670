import type { LabelledRow } from '#contract/gold.ts'
import type { Language } from '#contract/language.ts'
import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import type { Heard } from '../heard.ts'

/** A labelled reply to learn from. */
export type Example = {
  /** Examples of one scenario are never parted: a model is only tried on scenarios that it has not seen. */
  readonly scenario: string
  readonly heard: Heard
  readonly reply: string
  /** The rules it shows (a forbidden one: breaks), each with words that show it; what is not here is not shown. */
  readonly shows: Readonly<Partial<Record<KnownRule, readonly string[]>>>
  /** The patterns were written with this one before the eyes, so that what they say of it flatters them. */
  readonly familiar: boolean
}

/** A labelled row as an example. */
export function exampleOf({ lang, channel, customer, policy, reply, scenario, labels, evidence }: LabelledRow, familiar: boolean): Example {
  const heard: Heard = { language: lang, channel: channel === 'email' ? 'letter' : 'chat', customer, policy }
  const shown = knownRules.filter((rule) => labels[rule] === (forbiddenRules.has(rule) ? 0 : 1))
  return { scenario, heard, reply, shows: Object.fromEntries(shown.map((rule) => [rule, evidence[rule] ?? []])), familiar }
}

export const languageOf = (example: Example): Language => example.heard.language
