import type { AttemptView } from '#contract/http.ts'
import type { Report } from '#contract/report.ts'

/** The mood so far, as far as it may be seen while the attempt runs. */
export function moodSoFar({ events, attempt }: AttemptView): Report['mood'] {
  const started = events.find((event) => event.type === 'attempt-started')
  if (!started || (attempt.mode === 'exam' && !attempt.ended)) return []
  const { anger, trust } = started
  const moved = events.flatMap((event) =>
    event.type === 'mood-moved' ? [{ turn: event.turn, anger: event.anger, trust: event.trust, cause: event.cause }] : [],
  )
  return [{ turn: 0, anger, trust, cause: '' }, ...moved]
}
