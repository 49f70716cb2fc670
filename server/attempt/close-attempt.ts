import type { Fresh } from '#contract/event.ts'
import type { Script } from '#contract/script.ts'
import type { Summary } from '../store/store.ts'
import type { Rooms } from './rooms.ts'

/**
 * What follows on the end of an attempt: its verdicts and its report, stored in the same commit, so that
 * no attempt is ever found ended without them. Nothing where the attempt goes on.
 */
export function closeAttempt(rooms: Rooms, script: Script, events: readonly Fresh[]): { closing: readonly Fresh[]; summary?: Summary } {
  if (!events.some(({ type }) => type === 'attempt-ended')) return { closing: [] }
  const verdicts = rooms.judge(script, events)
  const given: Fresh[] = verdicts.map((verdict) => ({ type: 'verdict-given', verdict, ruling: null }))
  const report = rooms.writeReport(script, [...events, ...given], verdicts)
  const { ending, score } = report
  const summary = { endedAt: rooms.now(), ending, points: score.points, passed: score.passed }
  return { closing: [...given, { type: 'report', ...report }], summary }
}
