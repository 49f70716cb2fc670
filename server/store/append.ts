import type { Transaction } from 'kysely'
import type { Database } from './database.ts'
import { eventOf, eventRows } from './row.ts'
import type { Appended, Dated, Summary } from './store.ts'
import type { Tables } from './tables.ts'
import { isUniqueViolation } from './unique-violation.ts'

/**
 * One commit: moves the attempt's head from `after`, which only one of two writers can do, and
 * adds the events behind it. The head is moved first, so that the other writer waits there.
 */
export async function appendEvents(
  { db, announce }: Database,
  attempt: string,
  after: number,
  events: readonly Dated[],
  summary?: Summary,
): Promise<Appended> {
  const rows = eventRows(attempt, after, events)
  try {
    return await db.transaction().execute(async (tx) => {
      if (!(await moveHead(tx, attempt, after, after + rows.length, summary))) return { ok: false, conflict: 'stale' }
      await tx.insertInto('events').values(rows).execute()
      await announce(tx, attempt)
      return { ok: true, events: rows.map(eventOf) }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, conflict: 'repeated' }
    throw error
  }
}

async function moveHead(tx: Transaction<Tables>, attempt: string, from: number, to: number, summary?: Summary): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('attempts')
    .set({ head: to, ...(summary && columns(summary)) })
    .where('id', '=', attempt)
    .where('head', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const columns = ({ endedAt, ending, points, passed }: Summary) => ({
  ended_at: endedAt,
  ending,
  points,
  passed: passed === null ? null : Number(passed),
})
