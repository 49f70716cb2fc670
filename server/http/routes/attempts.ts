import { z } from 'zod'
import { attemptList, attemptQuery, attemptView, type Me, type ReportView, reportView, selfAnalysisBody } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Report } from '#contract/report.ts'
import type { Rooms } from '../rooms.ts'
import { type Route, route } from '../route.ts'
import { rulingsIn } from '../rulings.ts'

const ofOne = z.object({ id: z.string() })

/** What has been practised. */
export function attemptRoutes({ attempts, identity }: Rooms): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/attempts',
      summary: "One's own attempts, newest first; with `of=all`, for instructors, everybody's.",
      needs: 'see-own-attempts',
      query: attemptQuery,
      answer: attemptList,
      async handle({ me, query }) {
        if (query.of === 'all' && !identity.may(me.role, 'see-all-attempts')) return refuse('not-allowed')
        const rows = await attempts.list(me, query)
        return rows.ok ? done({ attempts: [...rows.value] }) : rows
      },
    }),
    route({
      method: 'get',
      path: '/api/attempts/:id',
      summary: 'One attempt and what happened in it, as far as its reader may see.',
      needs: 'see-own-attempts',
      params: ofOne,
      answer: attemptView,
      async handle({ me, params, language }) {
        const opened = await attempts.resume(me, { attempt: params.id, after: 0 })
        if (!opened.ok) return opened
        const row = await attempts.row(me, params.id, language)
        return row.ok ? done({ ...opened.value, events: [...opened.value.events], row: row.value }) : row
      },
    }),
    route({
      method: 'get',
      path: '/api/attempts/:id/report',
      summary: 'The scored attempt, and who overruled what in it.',
      needs: 'see-own-attempts',
      params: ofOne,
      answer: reportView,
      handle: async ({ me, params }) => withRulings(attempts, me, await attempts.report(me, params.id)),
    }),
    route({
      method: 'put',
      path: '/api/attempts/:id/self-analysis',
      summary: "Keeps one's own answer to a question of the debrief.",
      needs: 'see-own-attempts',
      params: ofOne,
      body: selfAnalysisBody,
      answer: reportView,
      handle: async ({ me, params, body }) => withRulings(attempts, me, await attempts.selfAnalyse(me, params.id, body)),
    }),
  ]
}

/** The report with the rulings beside it, which lie among the attempt's events. */
export async function withRulings(attempts: Rooms['attempts'], me: Me, report: Outcome<Report>): Promise<Outcome<ReportView>> {
  if (!report.ok) return report
  const opened = await attempts.resume(me, { attempt: report.value.attempt, after: 0 })
  return opened.ok ? done({ ...report.value, rulings: rulingsIn(opened.value.events) }) : opened
}
