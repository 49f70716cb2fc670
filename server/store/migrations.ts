import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Every change to the tables, by name in order. One that has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-attempts': { up: attempts },
  '0002-rulings': { up: rulings },
  '0003-notes': { up: notes },
}

// biome-ignore lint/suspicious/noExplicitAny: a migration must not change with the tables' present types
async function attempts(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('scripts')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('attempts')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('trainee', 'text', (c) => c.notNull())
    .addColumn('trainee_name', 'text', (c) => c.notNull())
    .addColumn('scenario', 'text', (c) => c.notNull())
    .addColumn('script', 'text', (c) => c.notNull().references('scripts.hash'))
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('customer', 'text', (c) => c.notNull())
    .addColumn('seed', 'bigint', (c) => c.notNull())
    .addColumn('assignment', 'text')
    .addColumn('started_at', 'bigint', (c) => c.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('ending', 'text')
    .addColumn('points', 'double precision')
    .addColumn('passed', 'integer')
    .addColumn('rewound_from', 'text')
    .addColumn('rewound_turn', 'integer')
    .addColumn('head', 'integer', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('attempts_by_trainee').on('attempts').columns(['trainee', 'started_at']).execute()
  await db.schema.createIndex('attempts_by_start').on('attempts').columns(['started_at']).execute()
  await db.schema
    .createTable('events')
    .addColumn('attempt', 'text', (c) => c.notNull().references('attempts.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('message', 'text')
    .addPrimaryKeyConstraint('events_in_order', ['attempt', 'seq'])
    .execute()
  // Both databases let any number of nulls stand in a unique index: only replies have a message.
  await db.schema.createIndex('events_once').on('events').columns(['attempt', 'message']).unique().execute()
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function rulings(db: Kysely<any>): Promise<void> {
  await sql`create index verdicts_by_time on events (at) where type = 'verdict-given'`.execute(db)
}

// biome-ignore lint/suspicious/noExplicitAny: as above
async function notes(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('notes')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('notes_once', ['person', 'note'])
    .execute()
}
