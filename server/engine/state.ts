import type { Mode } from '#contract/event.ts'
import type { Language } from '#contract/language.ts'
import type { EndingKind } from '#contract/scenario.ts'
import type { MoveKey, ReactionKey } from '#contract/temperament.ts'
import type { Commitment, Understanding } from '#contract/understanding.ts'

/** The mood after a turn, and what moved it; the first one is how the customer came. */
type Mood = { readonly turn: number; readonly anger: number; readonly trust: number; readonly moves: readonly MoveKey[] }

/** A line of the customer's. */
type Line = { readonly turn: number; readonly text: string; readonly reactions: readonly ReactionKey[] }

/** All that an attempt's events add up to. Only `apply` makes one. */
export type State = {
  readonly started: boolean
  readonly language: Language
  readonly mode: Mode
  readonly seed: number
  /** How many replies the trainee has sent. */
  readonly turn: number
  readonly anger: number
  readonly trust: number
  readonly moods: readonly Mood[]
  readonly lines: readonly Line[]
  readonly replies: readonly string[]
  /** Required rules that were shown in some turn. */
  readonly met: readonly string[]
  /** Forbidden rules that were broken in some turn. */
  readonly broken: readonly string[]
  /** Remedies that were offered within the policy. */
  readonly offered: readonly string[]
  /** Facts and unknowns that were asked for. */
  readonly asked: readonly string[]
  /** Facts that were told. */
  readonly told: readonly string[]
  readonly promises: readonly Commitment[]
  /** What the last reply was understood to do. */
  readonly understood: Understanding | null
  /** Rules that hints were given on, oldest first. */
  readonly hints: readonly string[]
  readonly ended: EndingKind | null
}
