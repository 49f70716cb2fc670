import { z } from 'zod'
import { slug } from './language.ts'

/**
 * What an assessor says of one rule over an attempt. For a forbidden rule `missed` means broken.
 * `unjudged` is neither nought nor a pass: the rule leaves the sum.
 */
export const verdict = z.object({
  rule: slug,
  value: z.enum(['met', 'missed', 'not-applicable', 'unjudged']),
  confidence: z.number().min(0).max(1),
  /** The turn it stands on: where it was met or broken, or where the chance was. 1 = the first reply. */
  turn: z.int().min(1).nullable(),
  /** Verbatim from the trainee's turns. */
  quotes: z.array(z.string()),
  /** The customer's line where the chance was, for a required rule that was missed. */
  chance: z.string().nullable(),
  why: z.string(),
  by: z.enum(['built-in', 'model', 'reviewer']),
  /** The share of the weight it is worth: 1 in its window, the window's `late` outside, 0 missed. */
  credit: z.number().min(0).max(1),
})
export type Verdict = z.infer<typeof verdict>

/** A verdict that a person has set over an automatic one. */
export const ruling = z.object({
  reviewer: z.string(),
  reviewerName: z.string(),
  reason: z.string(),
  at: z.number(),
  was: verdict.shape.value,
})
