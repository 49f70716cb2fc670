import { reportView, reviewBody, reviewList, reviewQuery } from '#contract/http.ts'
import { done } from '#contract/refusal.ts'
import type { Rooms } from '../rooms.ts'
import { type Route, route } from '../route.ts'
import { withRulings } from './attempts.ts'

/** A person has the last word on a verdict. */
export function reviewRoutes({ attempts }: Rooms): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/reviews',
      summary: 'What reviewers have ruled, newest first; for instructors.',
      needs: 'rule-on-verdicts',
      query: reviewQuery,
      answer: reviewList,
      async handle({ me, query }) {
        const reviews = await attempts.rulings(me, query)
        return reviews.ok ? done({ reviews: reviews.value }) : reviews
      },
    }),
    route({
      method: 'post',
      path: '/api/reviews',
      summary: "An instructor's ruling on one verdict; answers with the report as it stands after it.",
      needs: 'rule-on-verdicts',
      body: reviewBody,
      answer: reportView,
      status: 201,
      handle: async ({ me, body }) => withRulings(attempts, me, await attempts.rule(me, body)),
    }),
  ]
}
