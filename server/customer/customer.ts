import type { Fresh } from '#contract/event.ts'
import type { Script } from '#contract/script.ts'
import type { State } from '../engine/state.ts'
import type { Cue } from '../engine/step.ts'
import { wordLines } from './script.ts'

/**
 * Whoever words the customer's answer to a cue. `state` is the one before the turn, `events` the turn's own;
 * `onDelta` hears a line while it is being written, where it is written bit by bit.
 */
export type Customer = (
  script: Script,
  state: State,
  cue: Cue,
  events: readonly Fresh[],
  onDelta?: (text: string) => void,
) => Promise<readonly Fresh[]>

/** The customer who speaks the author's lines: needs nothing and never fails. */
export const scriptedCustomer: Customer = async (script, state, cue) => wordLines(script, state, cue)
