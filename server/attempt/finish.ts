import type { Fresh } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import type { Report } from '#contract/report.ts'
import { asTrainee, change } from './change.ts'
import { closeAttempt } from './close-attempt.ts'
import type { Hall } from './hall.ts'
import { reportOf } from './report-of.ts'

const told: Record<Language, string> = {
  et: 'Vestlus jäi pooleli, ilma et lahenduseni oleks jõutud.',
  en: 'The conversation was broken off before there was a solution.',
}

/** Gives the report; breaks the attempt off first where it still runs. */
export function finish(hall: Hall, me: Me, id: string): Promise<Outcome<{ report: Report }>> {
  return change(
    hall,
    id,
    asTrainee(me, async ({ attempt, script, state, events }) => {
      if (attempt.endedAt !== null) return done({ events: [], answer: () => ({ report: reportOf(events) }) })
      const end: Fresh = {
        type: 'attempt-ended',
        turn: state.turn,
        ending: 'abandoned',
        decidingTurn: null,
        told: told[attempt.language],
      }
      const { closing, summary } = closeAttempt(hall, script, [...events, end])
      return done({
        events: [end, ...closing],
        ...(summary && { summary }),
        answer: (stored) => ({ report: reportOf([...events, ...stored]) }),
      })
    }),
  )
}
