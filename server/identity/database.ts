import { DatabaseSync } from 'node:sqlite'
import { Pool } from 'pg'

/** Where people and sessions are kept: a file of their own, or the Postgres database of everything else. */
export type Place = { readonly sqlite: string } | { readonly postgres: string }

/**
 * Opens the database. SQLite gets a file of its own: a second connection to the attempts' file would wait,
 * with the whole process, for a transaction that this very process has open.
 */
export function openDatabase(place: Place, onError: (error: Error) => void) {
  if ('sqlite' in place) return openFile(place.sqlite)
  const pool = new Pool({ connectionString: place.postgres, max: 5 })
  pool.on('error', onError)
  // Without this a restart of Postgres ends the process (an unhandled error of a connection in use).
  pool.on('connect', (client) => client.on('error', onError))
  return { database: pool, alone: <T>(work: () => Promise<T>) => alone(pool, work), close: () => pool.end() }
}

/** Any number that no other use of advisory locks in this database has. */
const migrationLock = 5252_0001

/** Processes that start together on one Postgres must not make the same table twice. */
async function alone<T>(pool: Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).finally(() => client.release())
  }
}

function openFile(path: string) {
  const database = new DatabaseSync(path, { timeout: 5000 })
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  return { database, alone: <T>(work: () => Promise<T>) => work(), close: async () => database.close() }
}
