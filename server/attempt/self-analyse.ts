import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Report } from '#contract/report.ts'
import { asTrainee, change } from './change.ts'
import type { Hall } from './hall.ts'
import { reportOf } from './report-of.ts'

/** Keeps the trainee's answer to a question of the debrief; the last one counts. */
export function selfAnalyse(hall: Hall, me: Me, id: string, ask: { question: number; answer: string }): Promise<Outcome<Report>> {
  return change(
    hall,
    id,
    asTrainee(me, async ({ attempt, script, events }) => {
      if (attempt.endedAt === null) return refuse('attempt-running')
      if (ask.question >= script.scenario.debrief.length) return refuse('bad-input')
      const { question, answer } = ask
      return done({
        events: [{ type: 'self-analysed', question, answer }],
        answer: (stored) => reportOf([...events, ...stored]),
      })
    }),
  )
}
