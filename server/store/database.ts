import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** An open database with every table in place. Whoever opened it closes it. */
export type Database = {
  readonly db: Kysely<Tables>
  readonly kind: 'sqlite' | 'postgres'
  /** Resolves while the database answers, rejects otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}
