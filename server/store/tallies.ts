import { type Kysely, sql } from 'kysely'
import type { Best } from './store.ts'
import type { Tables } from './tables.ts'

/** The best finished attempt of each scenario: a pass before a fail, then the most points. */
export async function bests(db: Kysely<Tables>, trainee: string): Promise<readonly Best[]> {
  const rows = await db
    .selectFrom('attempts')
    .select(['scenario', sql<number>`max(passed)`.as('passed'), 'points'])
    .where('trainee', '=', trainee)
    .where('points', 'is not', null)
    .groupBy(['scenario', 'points'])
    .orderBy('scenario')
    .orderBy('passed', 'desc')
    .orderBy('points', 'desc')
    .execute()
  const first = new Map<string, Best>()
  for (const { scenario, points, passed } of rows)
    if (!first.has(scenario)) first.set(scenario, { scenario, points: points ?? 0, passed: passed === 1 })
  return [...first.values()]
}

/** How many attempts a person has of each scenario, and the newest that still runs. */
export async function tallies(db: Kysely<Tables>, trainee: string) {
  const counts = await db
    .selectFrom('attempts')
    .select(['scenario', ({ fn }) => fn.countAll<number>().as('attempts')])
    .where('trainee', '=', trainee)
    .groupBy('scenario')
    .execute()
  const running = await db
    .selectFrom('attempts')
    .select(['scenario', 'id', 'started_at'])
    .where('trainee', '=', trainee)
    .where('ended_at', 'is', null)
    .orderBy('started_at')
    .execute()
  const open = new Map(running.map((row) => [row.scenario, { id: row.id, at: row.started_at }]))
  return counts.map(({ scenario, attempts }) => ({ scenario, attempts, open: open.get(scenario) ?? null }))
}
