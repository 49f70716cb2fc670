import type { RuleWindow, Standard } from '#contract/standard.ts'
import { isKnown, isSure, shownIn } from './finding.ts'
import type { Sitting, Turn } from './sitting.ts'

/** A place in the conversation: a turn, and how far into its text where that is known. */
export type Moment = { readonly turn: number; readonly at: number | null }

/** Why something lies outside its window; `rule` is the one that set the order. */
export type Outside =
  | { readonly how: 'late'; readonly by: number }
  | { readonly how: 'not-last' }
  | { readonly how: 'before-its-time'; readonly rule: string }
  | { readonly how: 'after-its-time'; readonly rule: string }

/** When each rule was first met: null for never, undefined where nobody can tell. */
export type Clock = { readonly last: number; readonly first: ReadonlyMap<string, Moment | null> }

/** Two replies are ordered by their turns; two things in one reply by where they stand in its text. */
export function momentOf({ turn, text }: Turn, quotes: readonly string[]): Moment {
  const places = quotes.map((quote) => text.indexOf(quote)).filter((at) => at >= 0)
  return { turn, at: places.length > 0 ? Math.min(...places) : null }
}

/** The clock of an attempt, from what the built-in understanding found. */
export function clockOf(standard: Standard, sitting: Sitting): Clock {
  const first = new Map<string, Moment | null>()
  for (const rule of standard.rules.filter(isKnown)) {
    const shown = shownIn(sitting, rule)
    const sure = shown.find(isSure)
    if (sure) first.set(rule.id, momentOf(sure.turn, sure.finding.quotes))
    else if (shown.length === 0) first.set(rule.id, null)
  }
  return { last: sitting.turns.at(-1)?.turn ?? 0, first }
}

/** What puts the moment outside the window; null when it is in time. Doubt speaks for the trainee. */
export function outside(window: RuleWindow | undefined, moment: Moment, clock: Clock): Outside | null {
  if (!window) return null
  const { by, last, after, before } = window
  if (by !== undefined && moment.turn > by) return { how: 'late', by }
  if (last && moment.turn !== clock.last) return { how: 'not-last' }
  if (after !== undefined && !hasComeBy(clock.first.get(after), moment)) return { how: 'before-its-time', rule: after }
  const earlier = before === undefined ? null : clock.first.get(before)
  if (before !== undefined && earlier && precedes(earlier, moment)) return { how: 'after-its-time', rule: before }
  return null
}

function hasComeBy(other: Moment | null | undefined, moment: Moment): boolean {
  if (other === undefined) return true
  return other !== null && !precedes(moment, other)
}

/** Strictly before: what shares a place, or has none that is known, is in order either way. */
function precedes(one: Moment, other: Moment): boolean {
  if (one.turn !== other.turn) return one.turn < other.turn
  return one.at !== null && other.at !== null && one.at < other.at
}
