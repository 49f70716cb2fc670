import { z } from 'zod'
import { type Event, mode } from './event.ts'
import { language, scenarioId } from './language.ts'
import type { Refusal } from './refusal.ts'
import type { Report } from './report.ts'

/** The longest reply that is taken, characters (Unicode code units). */
export const longestReply = 8000

const attempt = z.string().min(1).max(64)

export const startAttempt = z.strictObject({
  scenario: scenarioId,
  language,
  mode,
  assignment: z.string().max(64).optional(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
})
export const resumeAttempt = z.strictObject({ attempt, after: z.int().min(0) })
/** The text may be empty: a customer reacts to silence too. */
export const sayReply = z.strictObject({ attempt, message: z.uuid(), text: z.string().max(longestReply) })
export const onAttempt = z.strictObject({ attempt })
export const rewindAttempt = z.strictObject({ attempt, turn: z.int().min(1).max(100) })

/** An attempt as the browser knows it. */
export const attemptHead = z.object({
  id: z.string(),
  scenario: z.string(),
  language,
  mode,
  startedAt: z.number(),
  ended: z.boolean(),
  rewound: z.object({ attempt: z.string(), turn: z.number() }).nullable(),
})
export type AttemptHead = Readonly<z.infer<typeof attemptHead>>

export type Ack<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly error: Refusal }
type Answer<T> = (ack: Ack<T>) => void

export type ClientEvents = {
  'attempt:start': (ask: z.infer<typeof startAttempt>, answer: Answer<{ attempt: AttemptHead; events: readonly Event[] }>) => void
  'attempt:resume': (ask: z.infer<typeof resumeAttempt>, answer: Answer<{ attempt: AttemptHead; events: readonly Event[] }>) => void
  'trainee:say': (ask: z.infer<typeof sayReply>, answer: Answer<{ seq: number }>) => void
  'trainee:typing': (ask: z.infer<typeof onAttempt>) => void
  'coach:hint': (ask: z.infer<typeof onAttempt>, answer: Answer<{ hint: string }>) => void
  'attempt:rewind': (ask: z.infer<typeof rewindAttempt>, answer: Answer<{ attempt: AttemptHead; events: readonly Event[] }>) => void
  'attempt:finish': (ask: z.infer<typeof onAttempt>, answer: Answer<{ report: Report }>) => void
}

export type ServerEvents = {
  /** A view of a stored event; an event that is nobody's business while the attempt runs is not told. */
  'attempt:event': (event: Event) => void
  'customer:typing': (about: { attempt: string }) => void
  /** A model's line as it is written; the stored `customer-said` replaces it. */
  'customer:delta': (about: { attempt: string; text: string }) => void
}
