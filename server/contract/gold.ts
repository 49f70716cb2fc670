import { z } from 'zod'
import { language } from './language.ts'
import { knownRules } from './standard.ts'

/** A reply to be labelled by the scoring guide, with what it is read against. */
export const goldRow = z.object({
  id: z.string().min(1),
  lang: language,
  channel: z.enum(['email', 'chat']),
  customer: z.array(z.string()).min(1),
  policy: z.string(),
  reply: z.string().max(20_000),
})
export type GoldRow = z.infer<typeof goldRow>

/** The guide's labels: for a required rule 1 = does it, for a forbidden one 1 = kept. */
export const goldLabels = z.record(z.enum(knownRules), z.union([z.literal(0), z.literal(1)]))
export const goldEvidence = z.partialRecord(z.enum(knownRules), z.array(z.string()))

/** A row that people have labelled, to measure an assessor against. */
export const labelledRow = goldRow.extend({ scenario: z.string(), labels: goldLabels, evidence: goldEvidence })
export type LabelledRow = z.infer<typeof labelledRow>

/** What an assessor says of a row. */
export const labelling = z.object({
  id: z.string(),
  labels: goldLabels,
  /** Verbatim, where the guide asks for it: a required rule that is done, a forbidden one that is broken. */
  evidence: goldEvidence,
  confidence: z.record(z.enum(knownRules), z.number().min(0).max(1)),
})
export type Labelling = z.infer<typeof labelling>
export type LabelRow = (row: GoldRow) => Labelling
