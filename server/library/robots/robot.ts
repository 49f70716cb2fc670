import type { Language } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'

/** What a robot trainee knows when its turn comes: what any trainee sees on the screen. */
export type Seen = {
  /** How many replies it has sent. */
  readonly turn: number
  readonly anger: number
  readonly trust: number
  /** Ids of the facts it was told. */
  readonly told: readonly string[]
  /** Its own replies so far. */
  readonly said: readonly string[]
}

/** What a robot sends. `interrupts`: while the customer is still typing. */
export type RobotReply = { readonly text: string; readonly interrupts: boolean }

/** What a robot plays: one attempt at a scenario. The seed varies its words, never its manner. */
export type Part = { readonly scenario: Scenario; readonly language: Language; readonly seed: number }

/** A trainee made of rules. Pure: the same part and the same things seen give the same reply; null when it leaves. */
export type Robot = { readonly id: string; reply(part: Part, seen: Seen): RobotReply | null }

/** A reply that waits for the customer to finish. */
export const patiently = (text: string): RobotReply => ({ text, interrupts: false })

/** One of several, by the part's seed and the turn; each turn another one for as long as there are enough. */
export function pick<T>(of: readonly [T, ...T[]], { seed }: Part, turn: number): T {
  return of[(seed + turn) % of.length] ?? of[0]
}
