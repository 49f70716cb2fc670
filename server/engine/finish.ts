import type { Fresh } from '#contract/event.ts'
import type { Script } from '#contract/script.ts'
import { holds } from './condition.ts'
import { decidingTurn } from './deciding-turn.ts'
import type { State } from './state.ts'
import { toldOf } from './told.ts'

/** The last event of an attempt that the trainee breaks off; a customer ready to settle has settled by then. */
export function finish(script: Script, state: State): readonly Fresh[] {
  if (state.ended) return []
  const settled = script.scenario.endings.settled
  const ending = settled && state.turn > 0 && holds(settled.when, state) ? 'settled' : 'abandoned'
  return [
    { type: 'attempt-ended', turn: state.turn, ending, decidingTurn: decidingTurn(state, ending), told: toldOf(script, state, ending) },
  ]
}
