import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../server/store/database.ts'
import { openPostgres } from '../../server/store/postgres.ts'
import { openSqlite } from '../../server/store/sqlite.ts'
import { startPostgres } from '../support/postgres.ts'

/** A database that can be opened again and again with what was put into it. */
export type Opened = { readonly open: () => Promise<Database>; readonly remove: () => Promise<void> }

/** Both kinds that the store runs on, each made empty. */
export const databases: Record<'SQLite' | 'Postgres', () => Promise<Opened>> = {
  SQLite: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kaja-store-'))
    return { open: () => openSqlite(join(folder, 'kaja.sqlite')), remove: () => rm(folder, { recursive: true }) }
  },
  Postgres: async () => {
    const { url, stop } = await startPostgres()
    return { open: () => openPostgres(url, () => {}), remove: stop }
  },
}
