import type { Fresh } from '#contract/event.ts'
import type { Script } from '#contract/script.ts'
import { holds } from './condition.ts'
import { decidingTurn } from './deciding-turn.ts'
import type { State } from './state.ts'
import { toldOf } from './told.ts'

/** The last event of an attempt that the trainee breaks off; a customer who was content by then stays so. */
export function finish(script: Script, state: State): readonly Fresh[] {
  if (state.ended) return []
  const { resolved, settled } = script.scenario.endings
  const reached = (ending: typeof settled) => ending !== undefined && state.turn > 0 && holds(ending.when, state)
  const ending = reached(resolved) ? 'resolved' : reached(settled) ? 'settled' : 'abandoned'
  return [
    { type: 'attempt-ended', turn: state.turn, ending, decidingTurn: decidingTurn(state, ending), told: toldOf(script, state, ending) },
  ]
}
