import { z } from 'zod'
import { channel, language } from './language.ts'
import { endingKind } from './scenario.ts'
import { commitment, offer } from './understanding.ts'
import { verdict } from './verdict.ts'

const percent = z.number().min(0).max(100)

/** The scored attempt. Texts are in the attempt's language. Leaves out `attempt`, which the event's stamp carries. */
export const report = z.object({
  scenario: z.string(),
  title: z.string(),
  standard: z.string(),
  language,
  channel,
  ending: endingKind,
  /** How it ended, one sentence about the customer. */
  told: z.string(),
  decidingTurn: z.int().min(1).nullable(),
  /** What the trainee did in the deciding turn, one clause. */
  decidedBy: z.string().nullable(),
  score: z.object({
    points: percent,
    passed: z.boolean(),
    level: z.string(),
    passMark: percent,
    /** Ids of the blocking rules that failed the attempt. */
    blocked: z.array(z.string()),
  }),
  verdicts: z.array(verdict),
  mood: z.array(z.object({ turn: z.int().min(0), anger: percent, trust: percent, cause: z.string() })),
  promises: z.array(commitment.extend({ turn: z.int().min(1) })),
  offers: z.array(offer.extend({ turn: z.int().min(1) })),
  facts: z.array(z.object({ id: z.string(), title: z.string(), told: z.boolean(), turn: z.int().nullable(), text: z.string().nullable() })),
  /** Points of each side of quality, 0–100; null where nothing of that side could be judged. */
  sides: z.object({ what: percent.nullable(), how: percent.nullable() }),
  stages: z.array(z.object({ id: z.string(), title: z.string(), points: percent.nullable() })),
  /** As the customer would fill in the firm's form: marks 1–5 and a sentence. */
  customerForm: z.object({
    got: z.object({ mark: z.int().min(1).max(5), words: z.string() }),
    how: z.object({ mark: z.int().min(1).max(5), words: z.string() }),
    hoped: z.string(),
    /** The gap between hope and experience: what the course calls good, very good, brilliant. */
    overall: z.enum(['poor', 'short', 'good', 'very-good', 'brilliant']),
    comesBack: z.enum(['yes', 'perhaps', 'no']),
  }),
  sequel: z.object({ days: z.int(), text: z.string() }).nullable(),
  /** Two better replies for the deciding turn. */
  modelReplies: z.array(z.string()),
  hints: z.int().min(0),
  selfAnalysis: z.array(z.object({ question: z.string(), answer: z.string().nullable() })),
})
export type ReportBody = z.infer<typeof report>
export type Report = ReportBody & { readonly attempt: string }
