import { z } from 'zod'
import { answerBody, exportQuery, progress, progressQuery, selfAnalysis } from '#contract/progress.ts'
import { done } from '#contract/refusal.ts'
import type { Rooms } from '../rooms.ts'
import { type Route, route } from '../route.ts'

/** How one stands, and what to do about it. */
export function progressRoutes({ classroom }: Rooms): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/progress',
      summary: "One's own progress by a standard: rules against attempts, the 3 × 3 × 3 plan, the self-analysis.",
      needs: 'see-own-attempts',
      query: progressQuery,
      answer: progress,
      handle: ({ me, query }) => classroom.progress(me, query),
    }),
    route({
      method: 'put',
      path: '/api/progress/self-analysis',
      summary: "Keeps one's own answer to a question of the course's self-analysis; an empty one takes it away.",
      needs: 'see-own-attempts',
      body: answerBody,
      answer: selfAnalysis,
      handle: async ({ me, body, language }) => done({ selfAnalysis: await classroom.answer(me, body, language) }),
    }),
    route({
      method: 'get',
      path: '/api/progress/export',
      summary: 'The plan and the answers as a file: Markdown, or with `format=json` all of the progress.',
      needs: 'see-own-attempts',
      query: exportQuery,
      answer: z.union([z.string(), progress]),
      async handle({ me, query, sendAs }) {
        const isJson = query.format === 'json'
        const made = isJson ? await classroom.progress(me, query) : await classroom.document(me, query)
        if (made.ok) sendAs(isJson ? { name: 'kaja.json', type: 'application/json' } : { name: 'kaja.md', type: 'text/markdown' })
        return made
      },
    }),
  ]
}
