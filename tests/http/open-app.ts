import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import supertest from 'supertest'
import { afterEach } from 'vitest'
import type { Attempts } from '../../server/attempt/attempts.ts'
import { type AppOptions, createApp } from '../../server/http/app.ts'
import { type Identity, openIdentity } from '../../server/identity/identity.ts'
import { openLibrary } from '../../server/library/library.ts'

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

export type OpenApp = {
  readonly app: ReturnType<typeof createApp>
  readonly identity: Identity
  readonly attempts: Attempts
  /** A browser with cookies of its own that reads Estonian. */
  browser(): ReturnType<typeof supertest.agent>
  guest(): Promise<ReturnType<typeof supertest.agent>>
  instructor(): Promise<ReturnType<typeof supertest.agent>>
}

type Given = Partial<AppOptions> & { readonly own?: string; readonly origin?: string }

/** The real app over real files in a temporary folder, which goes after the test. */
export async function openApp({ own, origin, ...given }: Given = {}): Promise<OpenApp> {
  const folder = mkdtempSync(join(tmpdir(), 'kaja-http-'))
  const log = pino({ level: 'silent' })
  const database = { sqlite: join(folder, 'people.sqlite') }
  const identity = await openIdentity({ database, secret: 'a-secret-of-the-tests-0123456789-abcdef', origin: origin ?? null, log })
  const library = openLibrary({ shipped: join(import.meta.dirname, '../../scenarios'), own: own ?? null })
  const attempts = given.attempts ?? noAttempts
  const rest = { ready: async () => {}, counts: () => ({ attempts: 3, turns: 5 }), clientDir: builtClient(folder), log }
  const app = createApp({ identity, library, attempts, ...rest, ...given })
  opened.push(async () => {
    await identity.close()
    rmSync(folder, { recursive: true })
  })

  const browser = () => supertest.agent(app).set('Accept-Language', 'et-EE,et;q=0.9')
  const guest = async () => {
    const agent = browser()
    await agent.post('/api/auth/sign-in/anonymous').send({}).expect(200)
    return agent
  }
  const instructor = async () => {
    const agent = browser()
    await identity.addPerson({ name: 'Õpetaja Õie', email: 'oie@kool.example', password: 'pikk-parool-1', role: 'instructor' })
    await agent.post('/api/auth/sign-in/email').send({ email: 'oie@kool.example', password: 'pikk-parool-1' }).expect(200)
    return agent
  }
  return { app, identity, attempts, browser, guest, instructor }
}

function builtClient(folder: string): string {
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Kaja</title>')
  writeFileSync(join(dist, 'assets', 'index-Ab12.js'), 'export {}')
  return dist
}

const noAttempts = { standings: async () => [], rename: async () => {}, list: async () => ({ ok: true, value: [] }) } as unknown as Attempts
