import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations.ts'

/** Brings the tables up to date; throws with the reason when it cannot. */
// biome-ignore lint/suspicious/noExplicitAny: migrations are older than the tables' present types
export async function migrate(db: Kysely<any>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('The tables of the database could not be brought up to date.', { cause: error })
}
