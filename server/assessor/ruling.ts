import type { Rule } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'

type Value = Exclude<Verdict['value'], 'unjudged'>

/**
 * The verdicts with a reviewer's put over the automatic one of that rule; the points follow by `score`.
 * A person has the last word, so what they call met counts in full, except where it was met before and
 * only partly in time: they agree with that, and only the reason is new.
 */
export function withRuling(verdicts: readonly Verdict[], rule: Rule, value: Value, reason: string): readonly Verdict[] {
  return verdicts.map((was) => (was.rule === rule.id ? ruled(was, rule, value, reason) : was))
}

/** Quotes stay only while they still show what is said of the rule. */
function ruled(was: Verdict, rule: Rule, value: Value, reason: string): Verdict {
  const shows = rule.kind === 'required' ? value === 'met' : value === 'missed'
  const asBefore = value === was.value
  return {
    ...was,
    value,
    confidence: 1,
    turn: shows || asBefore || value === 'missed' ? was.turn : null,
    quotes: asBefore || (shows && was.value === 'unjudged') ? was.quotes : [],
    chance: value === 'missed' ? was.chance : null,
    why: reason,
    by: 'reviewer',
    credit: creditOf(was, value),
  }
}

function creditOf(was: Verdict, value: Value): number {
  if (value !== 'met') return 0
  return was.value === 'met' ? was.credit : 1
}
