import type { IncomingHttpHeaders } from 'node:http'
import { getMigrations } from 'better-auth/db/migration'
import { fromNodeHeaders } from 'better-auth/node'
import type { Logger } from 'pino'
import type { z } from 'zod'
import { type firstInstructorBody, type Me, me as meSchema } from '#contract/http.ts'
import { done, type Outcome, refused } from '#contract/refusal.ts'
import { openDatabase, type Place } from './database.ts'
import { firstLinks } from './first-link.ts'
import { type Deed, may } from './may.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

export type IdentityOptions = {
  readonly database: Place
  readonly secret: string
  /** The public address, `KAJA_ORIGIN`; null when there is none. */
  readonly origin: string | null
  readonly log: Logger
}

type NewPerson = { readonly name: string; readonly email: string; readonly password: string; readonly role: 'trainee' | 'instructor' }
/** Somebody just signed in; `cookies` are `Set-Cookie` values for their browser. */
type SignedIn = { readonly me: Me; readonly cookies: readonly string[] }

export type Identity = {
  readonly origin: string | null
  /** Whose session the request's cookie is; null when there is none, or none any more. */
  whoIs(headers: Headers | IncomingHttpHeaders): Promise<Me | null>
  /** Answers everything under /api/auth/. */
  handler(request: Request): Promise<Response>
  rename(me: Me, name: string): Promise<Outcome<Me>>
  addPerson(person: NewPerson): Promise<Outcome<SignedIn>>
  /** A one-time token for the link that makes the first instructor; null once there is one. */
  firstLink(): Promise<string | null>
  redeemFirstLink(body: z.infer<typeof firstInstructorBody>): Promise<Outcome<SignedIn>>
  may(role: Me['role'], deed: Deed): boolean
  close(): Promise<void>
}

/** Opens the database of people, brings its tables up to date, and answers for who is who. */
export async function openIdentity({ database: place, secret, origin, log }: IdentityOptions): Promise<Identity> {
  const { database, alone, close } = openDatabase(place, (error) => log.error({ err: error }, 'the database of people'))
  const signIn = createSignIn({ database, secret, origin, log })
  await alone(async () => (await getMigrations(signIn.options)).runMigrations())
  const links = firstLinks(signIn)
  const addPerson = (person: NewPerson) => add(signIn, person)

  return {
    origin,
    whoIs: async (headers) => {
      const session = await signIn.api.getSession({ headers: headers instanceof Headers ? headers : fromNodeHeaders(headers) })
      return session && toMe(session.user)
    },
    handler: (request) => signIn.handler(request),
    rename: async (me, name) => {
      const { internalAdapter } = await signIn.$context
      await internalAdapter.updateUser(me.id, { name })
      return done({ ...me, name })
    },
    addPerson,
    firstLink: links.issue,
    redeemFirstLink: async ({ token, ...person }) => {
      if (!(await links.isGood(token))) return linkUsed
      if (await taken(signIn, person.email)) return emailTaken
      return (await links.spend(token)) ? addPerson({ ...person, role: 'instructor' }) : linkUsed
    },
    may,
    close,
  }
}

const linkUsed = refused('link-used', 'This link has been used or is too old. Start the server again for a new one.')
const emailTaken = refused('bad-input', 'There is an account with this e-mail address already. Choose another address.')

async function add(signIn: SignIn, { role, ...person }: NewPerson): Promise<Outcome<SignedIn>> {
  if (await taken(signIn, person.email)) return emailTaken
  const { headers, response } = await signIn.api.signUpEmail({ body: person, returnHeaders: true })
  const { internalAdapter } = await signIn.$context
  await internalAdapter.updateUser(response.user.id, { role })
  return done({ me: toMe({ ...response.user, role }), cookies: headers.getSetCookie() })
}

async function taken(signIn: SignIn, email: string): Promise<boolean> {
  const { internalAdapter } = await signIn.$context
  return (await internalAdapter.findUserByEmail(email.toLowerCase())) !== null
}

type User = { readonly id: string; readonly name: string; readonly email: string; readonly role?: string | null | undefined }

/** A guest's address is made up by better-auth and is nobody's business. */
function toMe({ id, name, email, role }: User): Me {
  return meSchema.parse({ id, name, role, email: role === 'guest' ? null : email })
}
