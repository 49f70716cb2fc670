import type { Language } from '#contract/language.ts'
import type { EndingKind } from '#contract/scenario.ts'

/** How one robot's attempt went. */
export type Played = {
  readonly robot: string
  readonly language: Language
  readonly points: number
  readonly passed: boolean
  readonly ending: EndingKind
  readonly turns: number
  /** Ids of the facts it was told, in order. */
  readonly facts: readonly string[]
  /** All that the customer said. */
  readonly lines: readonly string[]
  /** Half of anger and half of what is lacking in trust, 0–100, after each reply. */
  readonly discontent: readonly number[]
}

/** A model reply of the author's that the understanding takes amiss: the rules it breaks, or what it is instead of a reply. */
export type Misgiving = { readonly reply: number; readonly language: Language; readonly why: string; readonly quote: string }

export type Rehearsed = {
  /** The robots that have to pass or to fail. */
  readonly played: readonly Played[]
  /** The graded robots, and those that try what a customer can be provoked to. */
  readonly graded: readonly Played[]
  readonly provoked: readonly Played[]
  readonly misgivings: readonly Misgiving[]
}
