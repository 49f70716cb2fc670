import { createHash } from 'node:crypto'
import { scenario } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import { standard } from '#contract/standard.ts'
import { temperament } from '#contract/temperament.ts'
import { appendEvents } from './append.ts'
import type { Database } from './database.ts'
import { keepNote, notes } from './notes.ts'
import { reports } from './reports.ts'
import { attemptOf, eventOf, eventRows, rowOf } from './row.ts'
import { rulings } from './rulings.ts'
import type { Store } from './store.ts'
import { bests, tallies } from './tallies.ts'

/** The store on an open database, the same code for both kinds. */
export function createStore(database: Database): Store {
  const { db } = database
  return {
    async createAttempt(attempt, script, events) {
      const body = JSON.stringify(script)
      const hash = createHash('sha256').update(body).digest('hex')
      const rows = eventRows(attempt.id, 0, events)
      await db.transaction().execute(async (tx) => {
        await tx
          .insertInto('scripts')
          .values({ hash, body })
          .onConflict((c) => c.column('hash').doNothing())
          .execute()
        await tx
          .insertInto('attempts')
          .values(rowOf(attempt, hash, rows.length))
          .execute()
        await tx.insertInto('events').values(rows).execute()
      })
      return rows.map(eventOf)
    },

    append: (attempt, after, events, summary) => appendEvents(database, attempt, after, events, summary),

    async attempt(id) {
      const row = await db.selectFrom('attempts').selectAll().where('id', '=', id).executeTakeFirst()
      return row ? attemptOf(row) : null
    },

    async script(hash) {
      const row = await db.selectFrom('scripts').select('body').where('hash', '=', hash).executeTakeFirstOrThrow()
      return readScript(row.body)
    },

    async events(attempt, after = 0) {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where('attempt', '=', attempt)
        .where('seq', '>', after)
        .orderBy('seq')
        .execute()
      return rows.map(eventOf)
    },

    async attempts({ trainee, before, limit }) {
      const all = db
        .selectFrom('attempts')
        .selectAll()
        .$if(trainee !== undefined, (q) => q.where('trainee', '=', trainee as string))
      const rows = await all
        .$if(before !== undefined, (q) => q.where('started_at', '<', before as number))
        .orderBy('started_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute()
      const last = rows.length === limit ? rows.at(-1) : undefined
      if (!last) return rows.map(attemptOf)
      const sameTime = await all.where('started_at', '=', last.started_at).where('id', '>', last.id).orderBy('id').execute()
      return [...rows, ...sameTime].map(attemptOf)
    },

    bests: (trainee) => bests(db, trainee),
    tallies: (trainee) => tallies(db, trainee),
    reports: (of) => reports(db, of),
    notes: (person) => notes(db, person),
    keepNote: (person, note) => keepNote(db, person, note),
    rulings: (of) => rulings(db, of),

    watch: database.watch,

    async rename(trainee, name) {
      await db.updateTable('attempts').set({ trainee_name: name }).where('trainee', '=', trainee).execute()
    },

    async erase(trainee) {
      await db.deleteFrom('notes').where('person', '=', trainee).execute()
      const { numDeletedRows } = await db.deleteFrom('attempts').where('trainee', '=', trainee).executeTakeFirst()
      return Number(numDeletedRows)
    },

    async forgetBefore(at) {
      await db.deleteFrom('notes').where('at', '<', at).execute()
      const { numDeletedRows } = await db.deleteFrom('attempts').where('started_at', '<', at).executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}

/** Parsed anew, so that a script kept by an older version gets the defaults of what it did not know. */
function readScript(body: string): Script {
  const kept = JSON.parse(body) as Script
  return {
    scenario: scenario.parse(kept.scenario),
    temperament: temperament.parse(kept.temperament),
    standard: standard.parse(kept.standard),
  }
}
