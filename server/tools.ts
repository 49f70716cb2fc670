import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Assessor, Rehearsal, Tools } from './cli/command.ts'
import type { Library } from './library/library.ts'

/** What the commands are given, each thing loaded when it is asked for. `data` is the data folder, where there is one. */
export function toolsAt(root: string, data: string | null = null): Tools {
  const shipped = join(root, 'scenarios')
  const own = data && join(data, 'scenarios')
  return {
    shipped,
    gold: join(root, 'tests/gold'),
    corpus: join(root, 'server/nlu/corpus'),
    weights: join(root, 'server/nlu/trained'),
    openLibrary: async () => (await import('./library/library.ts')).openLibrary({ shipped, own: own && existsSync(own) ? own : null }),
    openRehearsal,
    openAssessor,
  }
}

async function openAssessor(): Promise<Assessor> {
  const [{ label }, { judgeByExamples }, { trainOn }] = await Promise.all([
    import('./assessor/label.ts'),
    import('./assessor/by-examples.ts'),
    import('./assessor/train-on.ts'),
  ])
  return { label, learnRule: judgeByExamples, train: trainOn }
}

/** Any fixed moment will do; a real one would make two runs differ. */
const morning = Date.UTC(2026, 0, 5, 8)

async function openRehearsal(library: Library): Promise<Rehearsal> {
  const [{ judge }, { writeReport }, { createAttempts }, { scriptedCustomer }, { understand }, { createStore }, { openSqlite }] =
    await Promise.all([
      import('./assessor/built-in.ts'),
      import('./assessor/report.ts'),
      import('./attempt/create-attempts.ts'),
      import('./customer/customer.ts'),
      import('./nlu/understand.ts'),
      import('./store/kysely-store.ts'),
      import('./store/sqlite.ts'),
    ])
  const database = await openSqlite(':memory:')
  const store = createStore(database)
  const asFastAsOneCan = { points: Number.MAX_SAFE_INTEGER, duration: 1 }
  let now = morning
  let attempts = 0
  return {
    attempts: createAttempts({
      store,
      library,
      understand,
      customer: scriptedCustomer,
      judge,
      writeReport,
      now: () => now,
      newId: () => `play-${++attempts}`,
      newSeed: () => 1,
      replyPace: asFastAsOneCan,
      startPace: asFastAsOneCan,
    }),
    events: (attempt, after) => store.events(attempt, after),
    wait: (milliseconds) => {
      now += milliseconds
    },
    close: database.close,
  }
}
