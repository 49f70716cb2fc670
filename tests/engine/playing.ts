import type { Fresh, Mode } from '#contract/event.ts'
import type { Language } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import type { Understanding } from '#contract/understanding.ts'
import { wordLines } from '../../server/customer/script.ts'
import { apply, fold, type State } from '../../server/engine/apply.ts'
import { begin } from '../../server/engine/begin.ts'
import { type Cue, step } from '../../server/engine/step.ts'
import { fixtureScript } from '../support/fixture-script.ts'

type Reply = Understanding | { readonly understanding: Understanding; readonly interrupted: boolean }
type How = { readonly script?: Script; readonly language?: Language; readonly mode?: Mode; readonly seed?: number }
export type Played = { readonly events: readonly Fresh[]; readonly state: State; readonly cues: readonly Cue[] }

/** Plays replies that are understood already, with the scripted customer, until they run out or the attempt ends. */
export function play(
  replies: readonly Reply[],
  { script = fixtureScript, language = 'et', mode = 'practice', seed = 7 }: How = {},
): Played {
  let events = begin(script, { language, mode, seed, assignment: null })
  let state = fold(events)
  const cues: Cue[] = []
  for (const [index, reply] of replies.entries()) {
    const { understanding, interrupted } = 'understanding' in reply ? reply : { understanding: reply, interrupted: false }
    const taken = step(script, state, { text: `reply ${index + 1}`, message: `message-${index + 1}`, understanding, interrupted })
    if (!taken.ok) break
    const lines = wordLines(script, state, taken.cue)
    const last = taken.events.filter((event) => event.type === 'attempt-ended')
    const turn = [...taken.events.filter((event) => event.type !== 'attempt-ended'), ...lines, ...last]
    events = [...events, ...turn]
    state = turn.reduce(apply, state)
    cues.push(taken.cue)
  }
  return { events, state, cues }
}

/** What the customer said, opening included. */
export const linesOf = (events: readonly Fresh[]): readonly string[] =>
  events.flatMap((event) => (event.type === 'customer-said' ? [event.text] : []))

/** The events of one type. */
export const of = <T extends Fresh['type']>(events: readonly Fresh[], type: T): readonly Extract<Fresh, { type: T }>[] =>
  events.filter((event): event is Extract<Fresh, { type: T }> => event.type === type)
