import { randomInt } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { betterAuth } from 'better-auth'
import { admin, anonymous } from 'better-auth/plugins'
import { createAccessControl } from 'better-auth/plugins/access'
import { defaultStatements } from 'better-auth/plugins/admin/access'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { preferredLanguage } from '#contract/language.ts'
import { guestName } from './guest-name.ts'

export type SignInOptions = {
  readonly database: DatabaseSync | Pool
  readonly secret: string
  /** The public address, `KAJA_ORIGIN`; null when there is none. */
  readonly origin: string | null
  readonly log: Logger
}

/** A term and a bit: a guest's attempts hang on nothing but this cookie. */
const sessionSeconds = 120 * 24 * 3600
const longestName = 80

const access = createAccessControl(defaultStatements)
const nothing = access.newRole({ user: [], session: [] })
const roles = { guest: nothing, trainee: nothing, instructor: access.newRole({ user: ['list', 'get', 'set-role'], session: [] }) }

/**
 * better-auth as we use it. What we do ourselves, for one answer everywhere, is switched off here:
 * the check against forged requests (same-origin.ts) and the rate limit (http/rate-limit.ts).
 */
export function createSignIn({ database, secret, origin, log }: SignInOptions) {
  return betterAuth({
    appName: 'Kaja',
    database,
    secret,
    baseURL: origin ?? 'http://localhost',
    basePath: '/api/auth',
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    // Renaming is ours (PATCH /api/me); a guest is kept, since their attempts name them.
    disabledPaths: ['/update-user', '/delete-anonymous-user', '/request-password-reset'],
    plugins: [
      anonymous({ disableDeleteAnonymousUser: true, generateName: (ctx) => guestName(languageOf(ctx.headers), dice) }),
      admin({ defaultRole: 'trainee', adminRoles: ['instructor'], ac: access, roles }),
    ],
    databaseHooks: { user: { create: { before: async (user) => ({ data: admitted(user) }) } } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { log: (level, message, ...more) => log[level]({ more }, message) },
    advanced: {
      cookiePrefix: 'kaja',
      useSecureCookies: origin?.startsWith('https://') ?? false,
      disableCSRFCheck: true,
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
    },
  })
}
export type SignIn = ReturnType<typeof createSignIn>

const dice = () => randomInt(2 ** 40) / 2 ** 40
const languageOf = (headers: Headers | undefined) => preferredLanguage(headers?.get('accept-language') ?? undefined)

/** A person as they enter the database: a role by how they came, a name of bearable length, no picture. */
function admitted<U extends { name: string; image?: string | null | undefined }>(user: U & { isAnonymous?: unknown }) {
  const role = user.isAnonymous ? 'guest' : 'trainee'
  return { ...user, role, name: user.name.trim().slice(0, longestName) || guestName('et', dice), image: null }
}
