import { me, renameBody } from '#contract/http.ts'
import { done } from '#contract/refusal.ts'
import type { Rooms } from '../rooms.ts'
import { type Route, route } from '../route.ts'

/** Who one is, and under which name. */
export function meRoutes({ identity, attempts }: Rooms): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/me',
      summary: 'Who is signed in.',
      needs: 'practise',
      answer: me,
      handle: async (asked) => done(asked.me),
    }),
    route({
      method: 'patch',
      path: '/api/me',
      summary: 'Changes the name one is shown by.',
      needs: 'practise',
      body: renameBody,
      answer: me,
      async handle({ me, body }) {
        const renamed = await identity.rename(me, body.name)
        if (renamed.ok) await attempts.rename(me, body.name)
        return renamed
      },
    }),
  ]
}
