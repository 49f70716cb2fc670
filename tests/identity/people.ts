import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach } from 'vitest'
import { type Identity, type IdentityOptions, openIdentity } from '../../server/identity/identity.ts'

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

/** An identity on a database file of its own, gone after the test. */
export async function openPeople(options: Partial<IdentityOptions> = {}): Promise<Identity> {
  const folder = mkdtempSync(join(tmpdir(), 'kaja-people-'))
  const database = { sqlite: join(folder, 'people.sqlite') }
  const secret = 'a-secret-of-the-tests-0123456789-abcdefghij'
  const identity = await openIdentity({ database, secret, origin: null, log: pino({ level: 'silent' }), ...options })
  opened.push(async () => {
    await identity.close()
    rmSync(folder, { recursive: true })
  })
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
