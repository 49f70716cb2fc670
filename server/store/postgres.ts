import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { channel, openNotices } from './notices.ts'
import type { Tables } from './tables.ts'

const int8 = 20

/** Opens the Postgres database at `url`. `onError` hears of connections that broke while idle. */
export async function openPostgres(url: string, onError: (error: Error) => void): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000, types: { getTypeParser } })
  // A server that restarts breaks every connection; unheard, each error would end this process.
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  await migrate(db)
  const notices = openNotices(url, onError)
  await notices.connect()
  return {
    db,
    kind: 'postgres',
    ping: async () => void (await sql`select 1`.execute(db)),
    announce: async (tx, attempt) => void (await sql`select pg_notify(${channel}, ${attempt})`.execute(tx)),
    watch: notices.watch,
    close: async () => {
      await notices.close()
      await db.destroy()
    },
  }
}

/** Times and counts come as int8, which pg hands over as strings; ours are far below 2^53. */
const getTypeParser: typeof pg.types.getTypeParser = (oid, format) =>
  oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')
