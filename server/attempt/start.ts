import type { Fresh } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import { inLanguage, type Language } from '#contract/language.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Script } from '#contract/script.ts'
import { begin } from '../engine/begin.ts'
import type { Dated, NewAttempt } from '../store/store.ts'
import type { Opened } from './attempts.ts'
import type { Hall } from './hall.ts'
import { headOf, seen } from './reading.ts'

export type Start = {
  readonly scenario: string
  readonly language: Language
  readonly mode: 'practice' | 'exam'
  readonly assignment?: string | undefined
  readonly seed?: number | undefined
}

/** Begins an attempt: the customer has complained when this resolves. */
export async function start(hall: Hall, me: Me, ask: Start): Promise<Outcome<Opened>> {
  const script = hall.library.find(ask.scenario)
  if (!script) return refuse('no-such-scenario')
  if (!script.scenario.languages.includes(ask.language)) return refuse('language-missing')
  if (!(await hall.mayStart(me.id))) return refuse('too-fast')
  const { language, mode } = ask
  const seed = ask.seed ?? hall.newSeed()
  const assignment = ask.assignment ?? null
  const at = hall.now()
  const events = begin(script, { language, mode, seed, assignment }).map((event: Fresh): Dated => ({ ...event, at }))
  return openNew(hall, script, { ...about(hall, me, script, language), mode, seed, assignment, rewound: null }, events)
}

/** Stores a new attempt with the events it begins with, and opens it. */
export async function openNew(hall: Hall, script: Script, attempt: NewAttempt, events: readonly Dated[]): Promise<Outcome<Opened>> {
  const stored = await hall.store.createAttempt(attempt, script, events)
  hall.counts.attempts++
  return done({
    attempt: headOf({ ...attempt, endedAt: null }),
    events: seen(stored, attempt.mode, false),
    through: stored.length,
  })
}

/** What a new attempt of this person at this scenario is listed under. */
export function about(hall: Hall, me: Me, { scenario }: Script, language: Language) {
  return {
    id: hall.newId(),
    trainee: me.id,
    traineeName: me.name,
    scenario: scenario.id,
    language,
    channel: scenario.channel,
    title: inLanguage(scenario.title, language),
    customer: inLanguage(scenario.customer.name, language),
    startedAt: hall.now(),
  }
}
