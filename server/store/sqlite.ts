import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openNodeSqlite } from './node-sqlite.ts'
import type { Tables } from './tables.ts'

/** Opens, and where needed makes, the SQLite database in `file`; `:memory:` for one that is forgotten. */
export async function openSqlite(file: string): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openNodeSqlite(file) }) })
  await migrate(db)
  return {
    db,
    kind: 'sqlite',
    ping: async () => void (await sql`select 1`.execute(db)),
    // One process has this file to itself: there is nobody to tell, and nobody to hear.
    announce: async () => {},
    watch: () => {},
    close: () => db.destroy(),
  }
}
