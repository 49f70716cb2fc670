import { z } from 'zod'
import { drillBody, drillId, drillList, drillQuery, drillResult } from '#contract/drill.ts'
import type { Rooms } from '../rooms.ts'
import { type Route, route } from '../route.ts'

/** One customer's line, one reply, judged at once. */
export function drillRoutes({ classroom }: Rooms): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/drills',
      summary: 'The drills of one rule, taken from the scenarios; the easier ones first.',
      needs: 'practise',
      query: drillQuery,
      answer: drillList,
      handle: ({ me, query }) => classroom.drills(me, query),
    }),
    route({
      method: 'post',
      path: '/api/drills/:id',
      summary: 'Judges a reply to a drill, and shows beside it what others said. Nothing of it is stored.',
      needs: 'practise',
      params: z.object({ id: drillId }),
      body: drillBody,
      answer: drillResult,
      handle: ({ me, params, body, language }) => classroom.tryDrill(me, { id: params.id, reply: body.reply, language }),
    }),
  ]
}
