import type { Event, Mode } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Report } from '#contract/report.ts'
import type { AttemptHead } from '#contract/wire.ts'
import { view } from '../engine/view.ts'
import type { Attempt } from '../store/store.ts'
import type { Opened } from './attempts.ts'
import type { Hall } from './hall.ts'
import { reportOf } from './report-of.ts'

/** The attempt, where this person may read it. Read from the store: another process may have gone on with it. */
export async function readable(hall: Hall, me: Me, id: string): Promise<Outcome<Attempt>> {
  const attempt = await hall.store.attempt(id)
  return attempt && (attempt.trainee === me.id || me.role === 'instructor') ? done(attempt) : refuse('no-such-attempt')
}

/** What happened after `after`, as its reader may see it. */
export async function resume(hall: Hall, me: Me, ask: { attempt: string; after: number }): Promise<Outcome<Opened>> {
  const found = await readable(hall, me, ask.attempt)
  if (!found.ok) return found
  const attempt = found.value
  // What was stored since the attempt was read is told to its followers; here it would be seen with the wrong eyes.
  const events = (await hall.store.events(attempt.id, ask.after)).filter(({ seq }) => seq <= attempt.head)
  return done({ attempt: headOf(attempt), events: seen(events, attempt.mode, attempt.endedAt !== null), through: attempt.head })
}

/** The report of an attempt that has ended. */
export async function readReport(hall: Hall, me: Me, id: string): Promise<Outcome<Report>> {
  const found = await readable(hall, me, id)
  if (!found.ok) return found
  if (found.value.endedAt === null) return refuse('attempt-running')
  return done(reportOf(await hall.store.events(id)))
}

/** The events that may be seen, each as it may be seen. */
export const seen = (events: readonly Event[], mode: Mode, ended: boolean): readonly Event[] =>
  events.flatMap((event) => view(event, { mode, ended }) ?? [])

export const headOf = (attempt: Omit<AttemptHead, 'ended'> & { readonly endedAt: number | null }): AttemptHead => ({
  id: attempt.id,
  scenario: attempt.scenario,
  language: attempt.language,
  mode: attempt.mode,
  startedAt: attempt.startedAt,
  ended: attempt.endedAt !== null,
  rewound: attempt.rewound,
})
