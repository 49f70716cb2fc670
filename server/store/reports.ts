import type { Kysely } from 'kysely'
import type { EventOf } from '#contract/event.ts'
import { attemptOf, eventOf } from './row.ts'
import type { Attempt } from './store.ts'
import type { Tables } from './tables.ts'

/** An attempt that has ended, with its report as it stands after every ruling. */
export type KeptReport = { readonly attempt: Attempt; readonly report: EventOf<'report'> }

/** A person's finished attempts, newest first. */
export async function reports(db: Kysely<Tables>, of: { trainee: string; limit: number }): Promise<readonly KeptReport[]> {
  const rows = await db
    .selectFrom('attempts')
    .selectAll()
    .where('trainee', '=', of.trainee)
    .where('ended_at', 'is not', null)
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(of.limit)
    .execute()
  if (rows.length === 0) return []
  const written = await db
    .selectFrom('events')
    .selectAll()
    .where('type', '=', 'report')
    .where(
      'attempt',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('seq')
    .execute()
  // A ruling writes the report anew; the last one stands.
  const last = new Map(written.map((row) => [row.attempt, eventOf(row) as EventOf<'report'>]))
  return rows.flatMap((row) => {
    const report = last.get(row.id)
    return report ? [{ attempt: attemptOf(row), report }] : []
  })
}
