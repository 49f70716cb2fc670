import type { Event, EventOf, Fresh } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Report } from '#contract/report.ts'
import type { Verdict } from '#contract/verdict.ts'
import { change } from './change.ts'
import type { Hall } from './hall.ts'
import { reportOf } from './report-of.ts'

export type Ruling = {
  readonly attempt: string
  readonly rule: string
  readonly value: 'met' | 'missed' | 'not-applicable'
  readonly reason: string
}

/** Sets a reviewer's verdict over an automatic one, and scores the attempt anew. */
export async function rule(hall: Hall, me: Me, ask: Ruling): Promise<Outcome<Report>> {
  if (me.role !== 'instructor') return refuse('not-allowed')
  return change(hall, ask.attempt, async ({ attempt, script, events }) => {
    if (attempt.endedAt === null) return refuse('attempt-running')
    const verdicts = standing(events)
    const was = verdicts.get(ask.rule)
    if (!was) return refuse('no-such-rule')

    const verdict = ruled(was, ask)
    const ruling = { reviewer: me.id, reviewerName: me.name, reason: ask.reason, at: hall.now(), was: was.value }
    const given: Fresh = { type: 'verdict-given', verdict, ruling }
    const report = hall.writeReport(script, [...events, given], [...verdicts.set(ask.rule, verdict).values()])
    const { points, passed } = report.score
    return done({
      events: [given, { type: 'report', ...report }],
      summary: { endedAt: attempt.endedAt, ending: attempt.ending, points, passed },
      answer: (stored) => reportOf([...events, ...stored]),
    })
  })
}

/** The verdicts that hold: of each rule the last given. */
function standing(events: readonly Event[]): Map<string, Verdict> {
  const given = events.filter((event): event is EventOf<'verdict-given'> => event.type === 'verdict-given')
  return new Map(given.map(({ verdict }) => [verdict.rule, verdict]))
}

/** Met in a reviewer's eyes is met in full, save where it was met before and only the reason is new. */
function ruled(was: Verdict, { value, reason }: Ruling): Verdict {
  const credit = value !== 'met' ? 0 : was.value === 'met' ? was.credit : 1
  return { ...was, value, confidence: 1, why: reason, by: 'reviewer', credit }
}
