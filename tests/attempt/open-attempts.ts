import { randomUUID } from 'node:crypto'
import type { Me } from '#contract/http.ts'
import type { Outcome } from '#contract/refusal.ts'
import type { Script } from '#contract/script.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { writeReport } from '../../server/assessor/report.ts'
import { createAttempts } from '../../server/attempt/create-attempts.ts'
import type { Rooms } from '../../server/attempt/rooms.ts'
import { scriptedCustomer } from '../../server/customer/customer.ts'
import { understand } from '../../server/nlu/understand.ts'
import { createStore } from '../../server/store/kysely-store.ts'
import { openSqlite } from '../../server/store/sqlite.ts'
import type { Store } from '../../server/store/store.ts'
import { fixtureScript } from '../support/fixture-script.ts'

const person = (id: string, role: Me['role'] = 'trainee'): Me => ({ id, name: id[0]?.toUpperCase() + id.slice(1), role, email: null })
export const mari = person('mari')
export const jaan = person('jaan')
export const teacher = person('tiiu', 'instructor')

export const opening = { scenario: fixtureScript.scenario.id, language: 'et', mode: 'practice', seed: 7 } as const
export const goodReply = 'Tere, Mare! Vabandan väga, et köök jäi mustaks. Mis täpselt jäi tegemata?'

/** What was granted; fails with the refusal's code where it was refused. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`)
  return outcome.value
}
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'granted' : outcome.refusal.code)

/** Attempts with all the real rooms, on a database in memory, with a clock that stands until it is moved. */
export async function openAttempts(given: Partial<Rooms> = {}) {
  const database = given.store ? null : await openSqlite(':memory:')
  const store: Store = given.store ?? createStore(database as NonNullable<typeof database>)
  const scripts = new Map<string, Script>([[fixtureScript.scenario.id, fixtureScript]])
  const clock = { now: 1_763_800_000_000 }
  const attempts = createAttempts({
    store,
    library: { find: (id) => scripts.get(id) },
    understand,
    customer: scriptedCustomer,
    judge,
    writeReport,
    now: () => clock.now,
    newId: randomUUID,
    newSeed: () => 1,
    replyPace: { points: 1000, duration: 10 },
    startPace: { points: 1000, duration: 10 },
    ...given,
  })
  /** A reply of Mari's after the customer has finished typing. */
  const say = async (attempt: string, text: string, message: string = randomUUID()) => {
    clock.now += 60_000
    return attempts.say(mari, { attempt, message, text })
  }
  const start = async (more: Partial<Parameters<typeof attempts.start>[1]> = {}) =>
    granted(await attempts.start(mari, { ...opening, ...more })).attempt.id
  return { attempts, store, scripts, clock, say, start, close: async () => database?.close() }
}
