import type { Fresh } from '#contract/event.ts'
import type { Rule, Standard } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'
import { type Sitting, sittingOf } from './sitting.ts'
import { type Clock, clockOf, momentOf, outside } from './window.ts'

/** The verdicts that hold, and the rules on which the two assessors disagree: those are for a person to see. */
export type Weighed = { readonly verdicts: readonly Verdict[]; readonly disagreed: readonly string[] }

/**
 * A model's verdict stands over the built-in one only where the words it rests on are found: for a rule shown,
 * every quote in the reply it names; for a required rule missed, the customer's line where the chance was.
 * That a rule was never broken cannot be quoted, so there the built-in verdict stays. No verdict over a
 * reviewer's. The model only chooses: what its choice is worth is worked out here, by the rule's window.
 */
export function weigh(standard: Standard, events: readonly Fresh[], builtIn: readonly Verdict[], model: readonly Verdict[]): Weighed {
  const sitting = sittingOf(events)
  const clock = clockOf(standard, sitting)
  const second = new Map(model.map((verdict) => [verdict.rule, verdict]))
  const verdicts = builtIn.map((first) => {
    const rule = standard.rules.find(({ id }) => id === first.rule)
    const other = second.get(first.rule)
    const stands = rule && other && first.by !== 'reviewer' && isFound(rule, other, sitting)
    return stands ? worth(rule, other, sitting, clock) : first
  })
  const disagreed = builtIn.filter((first) => differ(first, second.get(first.rule))).map(({ rule }) => rule)
  return { verdicts, disagreed }
}

function isFound(rule: Rule, { value, turn, quotes, chance }: Verdict, sitting: Sitting): boolean {
  if (value !== 'met' && value !== 'missed') return false
  if ((rule.kind === 'required') === (value === 'met')) {
    const text = sitting.turns.find((one) => one.turn === turn)?.text
    return text !== undefined && quotes.length > 0 && quotes.every((quote) => quote.trim() !== '' && text.includes(quote))
  }
  if (rule.kind === 'forbidden' || !chance) return false
  return [...sitting.opening, ...sitting.turns.flatMap(({ heard }) => heard)].some((line) => line.text === chance)
}

function worth(rule: Rule, verdict: Verdict, sitting: Sitting, clock: Clock): Verdict {
  const turn = sitting.turns.find((one) => one.turn === verdict.turn)
  if (verdict.value === 'missed' || !turn) return { ...verdict, credit: 0, by: 'model' }
  const out = outside(rule.window, momentOf(turn, verdict.quotes), clock)
  return { ...verdict, credit: out ? (rule.window?.late ?? 1) : 1, by: 'model' }
}

/** Only two judgements can disagree: a gap is no opinion. */
function differ(first: Verdict, second: Verdict | undefined): boolean {
  return second !== undefined && first.value !== second.value && [first, second].every(({ value }) => value === 'met' || value === 'missed')
}
