import { firstInstructorBody, me } from '#contract/http.ts'
import { done } from '#contract/refusal.ts'
import type { Rooms } from '../rooms.ts'
import { openRoute, type Route } from '../route.ts'
import { words } from '../words.ts'

/** The link that the server prints at its first start. */
export function firstInstructorRoutes({ identity }: Rooms): readonly Route[] {
  return [
    openRoute({
      method: 'post',
      path: '/api/first-instructor',
      summary: 'Uses the one-time link: makes the first instructor and signs them in.',
      body: firstInstructorBody,
      answer: me,
      status: 201,
      words: { 'bad-input': words.emailTaken },
      async handle({ body, giveCookies }) {
        const signedIn = await identity.redeemFirstLink(body)
        if (!signedIn.ok) return signedIn
        giveCookies(signedIn.value.cookies)
        return done(signedIn.value.me)
      },
    }),
  ]
}
