import type { Event, Fresh } from '#contract/event.ts'
import type { Channel, Language } from '#contract/language.ts'
import type { EndingKind } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import type { Note } from './notes.ts'
import type { KeptReport } from './reports.ts'
import type { KeptRuling } from './rulings.ts'

/** What is known of an attempt without reading its events. */
export type Attempt = {
  readonly id: string
  readonly trainee: string
  readonly traineeName: string
  readonly scenario: string
  /** Names the script it is played from, for `script()`. */
  readonly script: string
  readonly language: Language
  readonly mode: 'practice' | 'exam'
  readonly channel: Channel
  readonly title: string
  readonly customer: string
  readonly seed: number
  readonly assignment: string | null
  readonly startedAt: number
  readonly endedAt: number | null
  readonly ending: EndingKind | null
  readonly points: number | null
  readonly passed: boolean | null
  readonly rewound: { readonly attempt: string; readonly turn: number } | null
  /** The seq of its last event. */
  readonly head: number
}

export type NewAttempt = Omit<Attempt, 'script' | 'endedAt' | 'ending' | 'points' | 'passed' | 'head'>

/** What the end of an attempt, or a ruling over it, changes of the above. */
export type Summary = Pick<Attempt, 'endedAt' | 'ending' | 'points' | 'passed'>

/** An event that has its time and waits for its place. */
export type Dated = Fresh & { readonly at: number }

/**
 * `stale`: the attempt has moved on since `after`; read again and decide again.
 * `repeated`: a reply with this message id is stored already.
 */
export type Appended =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly conflict: 'stale' | 'repeated' }

export type Best = { readonly scenario: string; readonly points: number; readonly passed: boolean }

/** Keeps attempts. Every writing method is one transaction: all of it is on disk when it resolves, or none. */
export type Store = {
  createAttempt(attempt: NewAttempt, script: Script, events: readonly Dated[]): Promise<readonly Event[]>
  /** Adds events after the one numbered `after`, which must be the last; with `summary` changes that too. */
  append(attempt: string, after: number, events: readonly Dated[], summary?: Summary): Promise<Appended>
  attempt(id: string): Promise<Attempt | null>
  script(hash: string): Promise<Script>
  events(attempt: string, after?: number): Promise<readonly Event[]>
  /**
   * Newest first, at most `limit`, begun before `before`. All that began in the same millisecond come
   * together, even above `limit`, so that paging by time leaves none out.
   */
  attempts(of: { trainee?: string | undefined; before?: number | undefined; limit: number }): Promise<readonly Attempt[]>
  /** The best finished attempt of each scenario. */
  bests(trainee: string): Promise<readonly Best[]>
  /** How many attempts there are of each scenario, and the newest that still runs. */
  tallies(trainee: string): Promise<readonly { scenario: string; attempts: number; open: { id: string; at: number } | null }[]>
  /** A person's finished attempts with their reports, newest first. */
  reports(of: { trainee: string; limit: number }): Promise<readonly KeptReport[]>
  /** What a person wrote for themselves. */
  notes(person: string): Promise<readonly Note[]>
  /** Keeps a note; the last text counts, and an empty one takes it away. */
  keepNote(person: string, note: Note): Promise<void>
  /** What reviewers have ruled, newest first; `before` in epoch milliseconds. */
  rulings(of: { before?: number | undefined; limit: number }): Promise<readonly KeptRuling[]>
  /**
   * Hears which attempts other processes may have added to; `null` when any of them may have been, as after
   * a broken connection. SQLite is one process's, so there it hears nothing.
   */
  watch(listener: (attempts: readonly string[] | null) => void): void
  rename(trainee: string, name: string): Promise<void>
  /** Deletes all that was kept of a person; gives the number of attempts. */
  erase(trainee: string): Promise<number>
  /** Deletes attempts begun, and notes written, before a time; gives the number of attempts. */
  forgetBefore(at: number): Promise<number>
}
