import type { Condition } from '#contract/scenario.ts'
import { isMet } from './met.ts'
import type { State } from './state.ts'

/** Whether all that a condition states holds in a state. */
export function holds(when: Condition, state: State): boolean {
  const { angerAtMost = 100, angerAtLeast = 0, trustAtLeast = 0, trustAtMost = 100, turnAtLeast = 0 } = when
  return (
    state.anger <= angerAtMost &&
    state.anger >= angerAtLeast &&
    state.trust >= trustAtLeast &&
    state.trust <= trustAtMost &&
    state.turn >= turnAtLeast &&
    (when.met ?? []).every((rule) => isMet(state, rule)) &&
    (when.offered === undefined || when.offered.some((remedy) => state.offered.includes(remedy))) &&
    (when.told ?? []).every((fact) => state.told.includes(fact))
  )
}
