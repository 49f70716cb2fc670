import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** An open database with every table in place. Whoever opened it closes it. */
export type Database = {
  readonly db: Kysely<Tables>
  readonly kind: 'sqlite' | 'postgres'
  /** Resolves while the database answers, rejects otherwise. */
  ping(): Promise<void>
  /** Tells other processes, once `tx` is committed, that an attempt has grown. */
  announce(tx: Transaction<Tables>, attempt: string): Promise<void>
  /** Hears what others announced; see `Store.watch`. */
  watch(listener: (attempts: readonly string[] | null) => void): void
  close(): Promise<void>
}
