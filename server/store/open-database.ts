import type { Database } from './database.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** Opens Postgres at `url`, or without one SQLite in `file`. */
export const openDatabase = (url: string | null, file: string, onError: (error: Error) => void): Promise<Database> =>
  url === null ? openSqlite(file) : openPostgres(url, onError)
