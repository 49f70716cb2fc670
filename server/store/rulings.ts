import { type Kysely, sql } from 'kysely'
import type { EventOf } from '#contract/event.ts'
import { eventOf } from './row.ts'
import type { Attempt } from './store.ts'
import type { Tables } from './tables.ts'

/** A verdict that a person has set, with whose attempt it is about. */
export type KeptRuling = EventOf<'verdict-given'> & Pick<Attempt, 'trainee' | 'traineeName' | 'scenario'>

/** The newest rulings first, those made before `before`. */
export async function rulings(db: Kysely<Tables>, of: { before?: number | undefined; limit: number }): Promise<readonly KeptRuling[]> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('attempts', 'attempts.id', 'events.attempt')
    .selectAll('events')
    .select(['attempts.trainee', 'attempts.trainee_name', 'attempts.scenario'])
    // Written out, not bound: only so do both databases see that their index of verdicts will do.
    .where(sql<boolean>`events.type = 'verdict-given'`)
    // A quote inside a text is escaped in JSON, so no text can look like this.
    .where('events.body', 'not like', '%"ruling":null%')
    .$if(of.before !== undefined, (q) => q.where('events.at', '<', of.before as number))
    .orderBy('events.at', 'desc')
    .limit(of.limit)
    .execute()
  return rows.map((row) => {
    const event = eventOf(row) as EventOf<'verdict-given'>
    return { ...event, trainee: row.trainee, traineeName: row.trainee_name, scenario: row.scenario }
  })
}
