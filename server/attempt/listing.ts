import type { AttemptRow, Me } from '#contract/http.ts'
import { inLanguage, type Language } from '#contract/language.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Attempt } from '../store/store.ts'
import type { Standing } from './attempts.ts'
import type { Hall } from './hall.ts'
import { readable } from './reading.ts'

export type Query = {
  readonly of: 'mine' | 'all'
  readonly before?: number | undefined
  readonly limit: number
  readonly lang: Language
}

/** A person's own attempts, or for instructors everyone's; newest first. */
export async function list(hall: Hall, me: Me, { of, before, limit, lang }: Query): Promise<Outcome<readonly AttemptRow[]>> {
  if (of === 'all' && me.role !== 'instructor') return refuse('not-allowed')
  const attempts = await hall.store.attempts({ trainee: of === 'mine' ? me.id : undefined, before, limit })
  return done(attempts.map((attempt) => rowOf(hall, attempt, lang)))
}

export async function row(hall: Hall, me: Me, id: string, language: Language): Promise<Outcome<AttemptRow>> {
  const found = await readable(hall, me, id)
  return found.ok ? done(rowOf(hall, found.value, language)) : found
}

/** What a person has done with each scenario they have tried. */
export async function standings(hall: Hall, me: Me): Promise<readonly Standing[]> {
  const [tallies, bests] = [await hall.store.tallies(me.id), await hall.store.bests(me.id)]
  const best = new Map(bests.map(({ scenario, points, passed }) => [scenario, { points, passed }]))
  return tallies.map((tally) => ({ ...tally, best: best.get(tally.scenario) ?? null }))
}

/** In the reader's language where the scenario still exists, else as it was played. */
function rowOf(hall: Hall, attempt: Attempt, reader: Language): AttemptRow {
  const scenario = hall.library.find(attempt.scenario)?.scenario
  const { id, language, mode, channel, startedAt, endedAt, ending, points, passed, rewound } = attempt
  return {
    id,
    scenario: attempt.scenario,
    title: scenario ? inLanguage(scenario.title, reader) : attempt.title,
    customer: scenario ? inLanguage(scenario.customer.name, reader) : attempt.customer,
    trainee: { id: attempt.trainee, name: attempt.traineeName },
    language,
    mode,
    channel,
    startedAt,
    endedAt,
    ending,
    points,
    passed,
    rewound: rewound && { ...rewound },
  }
}
