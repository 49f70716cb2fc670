import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import type { Report } from '#contract/report.ts'
import { finish as breakOff } from '../engine/finish.ts'
import { asTrainee, change } from './change.ts'
import { closeAttempt } from './close-attempt.ts'
import type { Hall } from './hall.ts'
import { reportOf } from './report-of.ts'

/** Gives the report; breaks the attempt off first where it still runs. */
export function finish(hall: Hall, me: Me, id: string): Promise<Outcome<{ report: Report }>> {
  return change(
    hall,
    id,
    asTrainee(me, async ({ script, state, events }) => {
      const end = breakOff(script, state)
      const { closing, summary } = end.length > 0 ? closeAttempt(hall, script, [...events, ...end]) : { closing: [] }
      return done({
        events: [...end, ...closing],
        ...(summary && { summary }),
        answer: (stored) => ({ report: reportOf([...events, ...stored]) }),
      })
    }),
  )
}
