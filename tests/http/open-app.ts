import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pino } from 'pino'
import supertest from 'supertest'
import { afterEach } from 'vitest'
import { judge } from '../../server/assessor/built-in.ts'
import { writeReport } from '../../server/assessor/report.ts'
import type { Attempts } from '../../server/attempt/attempts.ts'
import { createAttempts } from '../../server/attempt/create-attempts.ts'
import { createClassroom } from '../../server/classroom/classroom.ts'
import { scriptedCustomer } from '../../server/customer/customer.ts'
import { type AppOptions, createApp } from '../../server/http/app.ts'
import { type Identity, openIdentity } from '../../server/identity/identity.ts'
import { openLibrary } from '../../server/library/library.ts'
import { understand } from '../../server/nlu/understand.ts'
import { createStore } from '../../server/store/kysely-store.ts'
import { openSqlite } from '../../server/store/sqlite.ts'

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

const shipped = join(import.meta.dirname, '../../scenarios')
/** Read once: it takes longer than all the rest of an app. */
const shippedLibrary = openLibrary({ shipped, own: null })

export type OpenApp = {
  readonly app: ReturnType<typeof createApp>
  readonly identity: Identity
  readonly attempts: Attempts
  /** A browser with cookies of its own that reads Estonian. */
  browser(): ReturnType<typeof supertest.agent>
  guest(): Promise<ReturnType<typeof supertest.agent>>
  instructor(): Promise<ReturnType<typeof supertest.agent>>
}

/** `own` are files of the instructors' own folder, by path. */
type Given = Partial<AppOptions> & { readonly own?: Readonly<Record<string, string>>; readonly origin?: string }

/** The real app over real files in a temporary folder, which goes after the test. */
export async function openApp({ own, origin, ...given }: Given = {}): Promise<OpenApp> {
  const folder = mkdtempSync(join(tmpdir(), 'kaja-http-'))
  const log = pino({ level: 'silent' })
  const database = { sqlite: join(folder, 'people.sqlite') }
  const identity = await openIdentity({ database, secret: 'a-secret-of-the-tests-0123456789-abcdef', origin: origin ?? null, log })
  const library = own ? openLibrary({ shipped, own: ownFolder(folder, own) }) : shippedLibrary
  const kept = await openSqlite(join(folder, 'attempts.sqlite'))
  let ids = 0
  let minutes = 0
  const store = createStore(kept)
  const attempts = createAttempts({
    store,
    library,
    understand,
    customer: scriptedCustomer,
    judge,
    writeReport,
    // A minute passes at every look, so that no reply interrupts a customer who types.
    now: () => Date.now() + ++minutes * 60_000,
    newId: () => `attempt-${++ids}`,
    newSeed: () => 7,
    replyPace: { points: 100, duration: 1 },
    startPace: { points: 100, duration: 1 },
  })
  const classroom = createClassroom({ store, library, understand, now: Date.now })
  const rest = { ready: kept.ping, counts: () => ({ attempts: 3, turns: 5 }), clientDir: builtClient(folder), log }
  const app = createApp({ identity, library, attempts, classroom, ...rest, ...given })
  opened.push(async () => {
    await identity.close()
    await kept.close()
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

function ownFolder(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'own', path)), { recursive: true })
    writeFileSync(join(folder, 'own', path), text)
  }
  return join(folder, 'own')
}

function builtClient(folder: string): string {
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'assets'), { recursive: true })
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Kaja</title>')
  writeFileSync(join(dist, 'assets', 'index-Ab12.js'), 'export {}')
  return dist
}
