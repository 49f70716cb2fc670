import { z } from 'zod'
import { knownRules } from './standard.ts'

/** What kinds of remedy a firm can offer. `other` is matched by a remedy's own cues alone. */
export const remedyKind = z.enum([
  'redo',
  'cancel-invoice',
  'correct-bill',
  'refund',
  'discount',
  'replace',
  'repair',
  'inspect',
  'rebook',
  'collect',
  'voucher',
  'gift',
  'compensation',
  'other',
])
export type RemedyKind = z.infer<typeof remedyKind>

/** What nobody may promise. `other` is matched by its own cues alone. */
export const banKind = z.enum([
  'never-again',
  'guarantee',
  'dismissal',
  'punishment',
  'named-staff',
  'gift',
  'extra',
  'compensation',
  'fixed-time',
  'other',
])
export type BanKind = z.infer<typeof banKind>

/** How a promise stands to the policy. */
export const standing = z.enum(['allowed', 'beyond', 'vague'])
export type Standing = z.infer<typeof standing>

/** One rule as a reply shows it. For a required rule `shown` = does it; for a forbidden one = breaks it. */
export const finding = z.object({
  shown: z.boolean(),
  /** How sure the assessor is of `shown`, 0–1. */
  confidence: z.number().min(0).max(1),
  /** Verbatim from the reply, as short as will convince; empty unless `shown`. */
  quotes: z.array(z.string()),
})
export type Finding = z.infer<typeof finding>

/**
 * Below this confidence the built-in assessor leaves a label unjudged, for a person to look at. Chosen by
 * `kaja bench assess` so that at most 6 % of the labels are left.
 */
export const sureFrom = 0.75

/** A remedy put to the customer, firmly or as a question. */
export const offer = z.object({
  kind: remedyKind,
  /** The policy's remedy that it falls under, where there is one. */
  remedy: z.string().nullable(),
  percent: z.number().nullable(),
  euros: z.number().nullable(),
  /** How many times over ("three free cleanings"). */
  count: z.number().nullable(),
  /** When, in the trainee's words. */
  when: z.string().nullable(),
  /** True where it is announced or promised, false where it is asked ("would it suit you if…"). */
  firm: z.boolean(),
  standing,
  quote: z.string(),
})
export type Offer = z.infer<typeof offer>

/** Something the trainee says will be done. */
export const commitment = z.object({
  kind: z.enum(['remedy', 'action', 'call-back', 'check-after', 'guarantee', 'staff', 'other']),
  what: z.string(),
  howMuch: z.string().nullable(),
  who: z.string().nullable(),
  when: z.string().nullable(),
  remedy: z.string().nullable(),
  standing,
  quote: z.string(),
})
export type Commitment = z.infer<typeof commitment>

/** A question to the customer; `facts` are the ids of the scenario's facts (or unknowns) it asks for. */
export const question = z.object({
  about: z.enum(['event', 'solution', 'consent', 'contact', 'other']),
  facts: z.array(z.string()),
  quote: z.string(),
})
export type Question = z.infer<typeof question>

/** What else a reply does that the customer reacts to, beyond the standard's rules. */
export const signalKind = z.enum([
  'conditional-apology',
  'brush-off',
  'declines',
  'admits-fault',
  'blames-colleague',
  'blames-customer',
  'disputes-account',
  'sarcasm',
  'insult',
  'shouting',
  'sina',
  'chummy',
  'boundary',
  'lets-go',
  'hands-over',
  'guarantee',
  'asks-to-wait',
  'farewell',
])
export type SignalKind = z.infer<typeof signalKind>
export const signal = z.object({ kind: signalKind, quote: z.string() })
export type Signal = z.infer<typeof signal>

/**
 * What kind of message this is at all. Anything but `reply` earns nothing:
 * `recited` is the checklist or strung keywords, `instructions` speaks to a machine.
 */
export const nature = z.enum(['reply', 'empty', 'nonsense', 'wrong-language', 'recited', 'instructions', 'repeated'])
export type Nature = z.infer<typeof nature>

export const understanding = z.object({
  nature,
  findings: z.record(z.enum(knownRules), finding),
  offers: z.array(offer),
  commitments: z.array(commitment),
  questions: z.array(question),
  signals: z.array(signal),
  address: z.enum(['teie', 'sina', 'mixed', 'none']),
})
export type Understanding = z.infer<typeof understanding>
