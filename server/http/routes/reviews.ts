import { reportView, reviewBody } from '#contract/http.ts'
import type { Rooms } from '../rooms.ts'
import { type Route, route } from '../route.ts'
import { withRulings } from './attempts.ts'

/** A person has the last word on a verdict. */
export function reviewRoutes({ attempts }: Rooms): readonly Route[] {
  return [
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
