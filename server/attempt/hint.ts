import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import { hint as nextHint } from '../engine/hint.ts'
import { asTrainee, change } from './change.ts'
import type { Hall } from './hall.ts'

/** A nudge for the next reply, in practice only; the attempt remembers it. */
export function hint(hall: Hall, me: Me, id: string): Promise<Outcome<{ hint: string }>> {
  return change(
    hall,
    id,
    asTrainee(me, async ({ attempt, script, state }) => {
      if (attempt.endedAt !== null) return refuse('attempt-ended')
      if (attempt.mode === 'exam') return refuse('not-in-exam')
      if (!(await hall.mayReply(me.id))) return refuse('too-fast')
      const { rule, hint } = nextHint(script, state)
      return done({ events: [{ type: 'hint-given', turn: state.turn, rule, hint }], answer: () => ({ hint }) })
    }),
  )
}
