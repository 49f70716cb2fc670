import { z } from 'zod'
import { mode } from './event.ts'
import { channel, language, scenarioId, slug } from './language.ts'
import { endingKind } from './scenario.ts'
import { rule } from './standard.ts'

/** How a verdict is shown: `partly` is met outside its window, `broken` a forbidden rule that was not kept. */
export const skill = z.enum(['met', 'partly', 'missed', 'broken', 'not-applicable', 'unjudged'])
export type Skill = z.infer<typeof skill>

const attempt = z.object({
  id: z.string(),
  scenario: z.string(),
  title: z.string(),
  channel,
  mode,
  at: z.number(),
  ending: endingKind,
  points: z.number(),
  passed: z.boolean(),
  isRewound: z.boolean(),
})
export type ProgressAttempt = z.infer<typeof attempt>

const row = z.object({
  rule: slug,
  number: z.int(),
  title: z.string(),
  kind: rule.shape.kind,
  /** One for each attempt, in their order; null where that attempt was not asked about this rule. */
  cells: z.array(z.object({ skill, turn: z.int().nullable() }).nullable()),
  /** Over the last few attempts in which it could be judged. */
  last: z.object({ met: z.int(), broken: z.int(), of: z.int() }),
})
export type ProgressRow = z.infer<typeof row>

const exercise = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drill'), rule: slug }),
  z.object({ kind: z.literal('again'), attempt: z.string(), turn: z.int().min(1), title: z.string() }),
  z.object({ kind: z.literal('scenario'), scenario: scenarioId, title: z.string(), headline: z.string() }),
])
export type Exercise = z.infer<typeof exercise>

const problem = z.object({
  rule: slug,
  title: z.string(),
  skill: z.enum(['partly', 'missed', 'broken']),
  /** In how many of the last few attempts. */
  times: z.int(),
  of: z.int(),
  /** From one's own newest attempt that shows it; texts in that attempt's language. */
  evidence: z.object({
    attempt: z.string(),
    title: z.string(),
    at: z.number(),
    turn: z.int().nullable(),
    language,
    quote: z.string().nullable(),
    /** The customer's line where the chance was. */
    chance: z.string().nullable(),
    why: z.string(),
  }),
  exercises: z.array(exercise).max(3),
})
export type PlanProblem = z.infer<typeof problem>

const stage = z.object({
  stage: slug,
  title: z.string(),
  /** Points of a hundred over the last few attempts. */
  points: z.number(),
  problems: z.array(problem).min(1).max(3),
})
export type PlanStage = z.infer<typeof stage>

export const selfQuestion = z.enum(['best', 'worst'])
export type SelfQuestion = z.infer<typeof selfQuestion>
const answered = z.object({ id: selfQuestion, question: z.string(), answer: z.string(), at: z.number().nullable() })
export type SelfAnswer = z.infer<typeof answered>

export const progressQuery = z.object({ lang: language.default('et'), standard: slug.optional() })

export const progress = z.object({
  standard: z.object({ id: slug, title: z.string(), passMark: z.number() }),
  /** The standards one has practised by. */
  standards: z.array(z.object({ id: slug, title: z.string() })),
  /** How many attempts were finished in all; the newest of them stand in `attempts`, the oldest of those first. */
  finished: z.int(),
  attempts: z.array(attempt),
  rules: z.array(row),
  /** How many attempts back "the last few" goes. */
  lookBack: z.int(),
  /** The rules that would earn most, the first the most. */
  gains: z.array(z.object({ rule: slug, title: z.string() })),
  plan: z.array(stage).max(3),
  selfAnalysis: z.array(answered),
})
export type Progress = z.infer<typeof progress>

export const selfAnalysis = z.object({ selfAnalysis: z.array(answered) })
export const answerBody = z.strictObject({ question: selfQuestion, answer: z.string().max(8000) })

export const exportQuery = progressQuery.extend({ format: z.enum(['markdown', 'json']).default('markdown') })
