import type { KnownRule } from '#contract/standard.ts'
import type { Meaning } from '../language-pack.ts'
import type { Reading } from '../reading.ts'
import type { Sentence } from '../sentences.ts'

/**
 * Words that a rule knows to be none of it, however much they sound like it: in their sentence the layer adds
 * nothing. Words alone cannot tell "you must be upset" from "you must understand us".
 */
const refuting: Readonly<Partial<Record<KnownRule, readonly Meaning[]>>> = {
  empathise: ['notEmpathy', 'conditionalApology', 'blamesCustomer', 'disputes', 'threat'],
  'follow-up': ['contactUs'],
}

export function refutedIn(reading: Reading, rule: KnownRule): readonly Sentence[] {
  return (refuting[rule] ?? []).flatMap((meaning) => reading.find(meaning).map((hit) => hit.sentence))
}

/**
 * Rules to which the layer never adds. What stands on sums, limits and times of the policy is reckoned, and no
 * likeness of words makes "clean again for free" too much. The forms of courtesy are few and the same in every
 * trade: the patterns know them, and what is merely like them is there to talk a grader round.
 */
export const neverAdded: ReadonlySet<KnownRule> = new Set([
  'realistic-promises',
  'greet',
  'close-contact',
  'thank',
  'apologise',
  'formal-address',
])
