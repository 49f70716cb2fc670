import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach } from 'vitest'
import { type Identity, type IdentityOptions, openIdentity } from '../../server/identity/identity.ts'

/** Last opened, first closed. */
const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close()
})

/** The name of a database file that is not there yet; its folder goes after the test. */
export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaja-people-'))
  opened.unshift(async () => rmSync(folder, { recursive: true }))
  return join(folder, 'people.sqlite')
}

/** An identity on a database of its own, closed after the test. */
export async function openPeople(options: Partial<IdentityOptions> = {}): Promise<Identity> {
  const database = options.database ?? { sqlite: newFile() }
  const secret = 'a-secret-of-the-tests-0123456789-abcdefghij'
  const identity = await openIdentity({ secret, origin: null, log: pino({ level: 'silent' }), ...options, database })
  opened.push(identity.close)
  return identity
}

type Ask = { readonly body?: unknown; readonly cookie?: string; readonly language?: string }

/** Asks better-auth as a browser on the same page would. */
export function post(identity: Identity, path: string, { body = {}, cookie, language }: Ask = {}): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json' })
  if (cookie) headers.set('cookie', cookie)
  if (language) headers.set('accept-language', language)
  return identity.handler(new Request(`http://localhost/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** What a browser would send back of the cookies it was given. */
export const cookieOf = (given: readonly string[]) => given.map((one) => one.split(';')[0]).join('; ')
