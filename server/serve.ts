import { randomInt, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { judge } from './assessor/built-in.ts'
import { writeReport } from './assessor/report.ts'
import { createAttempts } from './attempt/create-attempts.ts'
import { buildClient } from './build-client.ts'
import { createClassroom } from './classroom/classroom.ts'
import { type Config, readConfig } from './config.ts'
import { type Customer, scriptedCustomer } from './customer/customer.ts'
import { modelCustomer } from './customer/model.ts'
import { openDataFolder } from './data-folder.ts'
import { forgetOld } from './forget-old.ts'
import { createApp } from './http/app.ts'
import { openIdentity } from './identity/identity.ts'
import { openLibrary } from './library/library.ts'
import { listen } from './listen.ts'
import { openChatModel } from './llm/chat-model.ts'
import { understand } from './nlu/understand.ts'
import { PlainFault } from './plain-fault.ts'
import { openPractice } from './socket/practice.ts'
import { createStore } from './store/kysely-store.ts'
import { openDatabase } from './store/open-database.ts'

/** A server under way. */
export type Serving = {
  readonly address: string
  /** Refuses what is new, lets turns under way finish, then closes everything. */
  stop(): Promise<void>
}

export type ServeOptions = {
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly say: (line: string) => void
  /** False where the client is built already, or not wanted. */
  readonly build: boolean
}

/** Starts everything there is. Throws a PlainFault for what its runner can put right. */
export async function serve({ root, env, say, build }: ServeOptions): Promise<Serving> {
  const config = readConfig(env)
  const log = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }))
  const folder = await openDataFolder(config.data, config.secret)
  if (build) await buildClient(root, say)

  const onError = (error: Error) => log.error({ err: error }, 'the database')
  const database = await openDatabase(config.databaseUrl ?? null, folder.attempts, onError).catch(unusable(config, folder.attempts))
  const place = config.databaseUrl ? { postgres: config.databaseUrl } : { sqlite: folder.people }
  const identity = await openIdentity({ database: place, secret: folder.secret, origin: config.origin, log }).catch(
    unusable(config, folder.people),
  )
  const library = openLibrary({ shipped: join(root, 'scenarios'), own: folder.scenarios })
  const store = createStore(database)
  const attempts = createAttempts({
    store,
    library,
    understand,
    customer: customerOf(config, log),
    judge,
    writeReport,
    now: Date.now,
    newId: randomUUID,
    newSeed: () => randomInt(2 ** 31),
    replyPace: { points: 8, duration: 10 },
    startPace: { points: 20, duration: 60 },
  })
  const classroom = createClassroom({ store, library, understand, now: Date.now })
  const app = createApp({
    attempts,
    classroom,
    library,
    identity,
    log,
    clientDir: join(root, 'dist'),
    ready: database.ping,
    counts: attempts.counts,
  })
  const http = createServer(app)
  const practice = openPractice(http, { attempts, identity, log })
  const stopForgetting = forgetOld(store, config.retentionDays, log)
  const close = async () => {
    stopForgetting()
    await attempts.drain()
    await practice.close()
    http.closeAllConnections()
    await identity.close()
    await database.close()
  }

  try {
    const port = await listen(http, config.port, config.host)
    const address = config.origin ?? `http://${shown(config.host)}:${port}`
    const token = await identity.firstLink()
    if (token) say(`To become the first instructor, open ${address}/first-instructor?token=${token}`)
    // Last, so that whoever waits for this line finds everything under way.
    say(`Kaja is at ${address}`)
    return { address, stop: close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Says which database cannot be opened, and why; never its password. */
function unusable({ databaseUrl }: Config, file: string) {
  return (error: Error): never => {
    const why = error.cause instanceof Error ? error.cause.message : error.message
    const sentence = databaseUrl
      ? `The database at ${new URL(databaseUrl).host} cannot be used (${why}). Start it, or set DATABASE_URL to the right one.`
      : `The database ${file} cannot be used (${why}). Put back a backup of it, or move it away to begin anew.`
    throw new PlainFault(sentence, 1, { cause: error })
  }
}

/** With a model named, it words the customer's lines; the script decides them all the same. */
function customerOf({ model }: Config, log: Logger): Customer {
  if (!model) return scriptedCustomer
  const chat = openChatModel({ baseUrl: model.baseUrl, apiKey: model.apiKey, model: model.name })
  return modelCustomer(scriptedCustomer, chat, (why) => log.warn({ why }, 'the script spoke for the model'))
}

/** As one types it into a browser on this machine. */
function shown(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
