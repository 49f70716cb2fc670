import type { Selectable } from 'kysely'
import type { Event, Fresh } from '#contract/event.ts'
import type { Attempt, Dated, NewAttempt } from './store.ts'
import type { Tables } from './tables.ts'

type AttemptTable = Selectable<Tables['attempts']>

/** An attempt as its row says it. */
export function attemptOf(row: AttemptTable): Attempt {
  return {
    id: row.id,
    trainee: row.trainee,
    traineeName: row.trainee_name,
    scenario: row.scenario,
    script: row.script,
    language: row.language as Attempt['language'],
    mode: row.mode as Attempt['mode'],
    channel: row.channel as Attempt['channel'],
    title: row.title,
    customer: row.customer,
    seed: row.seed,
    assignment: row.assignment,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    ending: row.ending as Attempt['ending'],
    points: row.points,
    passed: row.passed === null ? null : row.passed === 1,
    rewound: row.rewound_from === null || row.rewound_turn === null ? null : { attempt: row.rewound_from, turn: row.rewound_turn },
    head: row.head,
  }
}

/** The row of an attempt that has just begun. */
export function rowOf(attempt: NewAttempt, script: string, head: number): AttemptTable {
  return {
    id: attempt.id,
    trainee: attempt.trainee,
    trainee_name: attempt.traineeName,
    scenario: attempt.scenario,
    script,
    language: attempt.language,
    mode: attempt.mode,
    channel: attempt.channel,
    title: attempt.title,
    customer: attempt.customer,
    seed: attempt.seed,
    assignment: attempt.assignment,
    started_at: attempt.startedAt,
    ended_at: null,
    ending: null,
    points: null,
    passed: null,
    rewound_from: attempt.rewound?.attempt ?? null,
    rewound_turn: attempt.rewound?.turn ?? null,
    head,
  }
}

type EventTable = Selectable<Tables['events']>

/** The rows of events that come after the one numbered `after`. */
export function eventRows(attempt: string, after: number, events: readonly Dated[]): EventTable[] {
  return events.map((dated, n) => {
    const { at, ...fresh } = dated
    const message = dated.type === 'trainee-said' ? dated.message : null
    return { attempt, seq: after + n + 1, at, type: fresh.type, body: JSON.stringify(fresh), message }
  })
}

export const eventOf = (row: EventTable): Event => ({
  ...(JSON.parse(row.body) as Fresh),
  attempt: row.attempt,
  seq: row.seq,
  at: row.at,
})
