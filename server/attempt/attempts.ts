import type { z } from 'zod'
import type { Event } from '#contract/event.ts'
import type { AttemptRow, Me, ReviewList, reviewBody, selfAnalysisBody } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import type { Outcome } from '#contract/refusal.ts'
import type { Report } from '#contract/report.ts'
import type { AttemptHead, rewindAttempt, sayReply, startAttempt } from '#contract/wire.ts'

/** An attempt with what its reader may see of it. `through` is the last stored seq, seen or not. */
export type Opened = { readonly attempt: AttemptHead; readonly events: readonly Event[]; readonly through: number }

/** What a person has done with one scenario, for its card. */
export type Standing = {
  readonly scenario: string
  readonly best: { readonly points: number; readonly passed: boolean } | null
  readonly attempts: number
  readonly open: { readonly id: string; readonly at: number } | null
}

/** Told about an attempt: stored events as views, in order, and what passes without being kept. */
export type Listener = {
  readonly event: (event: Event) => void
  readonly typing?: () => void
  readonly delta?: (text: string) => void
}

/**
 * The life of every attempt. Each method says who asks; someone else's attempt does not exist for
 * them, save for instructors, who may read all and write none. What users can cause is refused by
 * value; an exception is a fault of ours.
 */
export type Attempts = {
  start(me: Me, ask: z.infer<typeof startAttempt>): Promise<Outcome<Opened>>
  /** All that happened after `after` (a seq; 0 for everything). */
  resume(me: Me, ask: { attempt: string; after: number }): Promise<Outcome<Opened>>
  /** Resolves when the reply and the customer's answer are stored. The same `message` again gives the same seq. */
  say(me: Me, ask: z.infer<typeof sayReply>): Promise<Outcome<{ seq: number }>>
  hint(me: Me, attempt: string): Promise<Outcome<{ hint: string }>>
  /** A new attempt of the same person that shares all that came before the reply of `turn`. */
  rewind(me: Me, ask: z.infer<typeof rewindAttempt>): Promise<Outcome<Opened>>
  /** Ends the attempt as abandoned where it still runs, and gives its report. */
  finish(me: Me, attempt: string): Promise<Outcome<{ report: Report }>>
  report(me: Me, attempt: string): Promise<Outcome<Report>>
  selfAnalyse(me: Me, attempt: string, ask: z.infer<typeof selfAnalysisBody>): Promise<Outcome<Report>>
  /** An instructor's verdict over an automatic one; the score follows. */
  rule(me: Me, ask: z.infer<typeof reviewBody>): Promise<Outcome<Report>>
  /** What reviewers have ruled, newest first; `before` is the `at` of the last one has. For instructors. */
  rulings(me: Me, of: { before?: number | undefined; limit: number }): Promise<Outcome<ReviewList['reviews']>>
  row(me: Me, attempt: string, language: Language): Promise<Outcome<AttemptRow>>
  /** Newest first; `before` is the `startedAt` of the last row one has. */
  list(
    me: Me,
    query: { of: 'mine' | 'all'; before?: number | undefined; limit: number; lang: Language },
  ): Promise<Outcome<readonly AttemptRow[]>>
  /** One entry for every scenario this person has tried. */
  standings(me: Me): Promise<readonly Standing[]>
  /** The name under which a person's attempts are listed. */
  rename(me: Me, name: string): Promise<void>
  /** Tells of every event after what was opened, also those that another process stores; gives back how to stop. */
  follow(opened: Opened, listener: Listener): () => void
  /** How many attempts were begun and replies answered since this process began. */
  counts(): { readonly attempts: number; readonly turns: number }
  /** Takes nothing new and waits for the turns under way. */
  drain(): Promise<void>
}
