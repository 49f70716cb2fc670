import { z } from 'zod'
import { event, mode } from './event.ts'
import { channel, language, scenarioId, slug } from './language.ts'
import { report } from './report.ts'
import { cause, endingKind, need } from './scenario.ts'
import { ruling } from './verdict.ts'
import { attemptHead } from './wire.ts'

/** A scenario as the library shows it; texts in the language asked for. */
export const scenarioCard = z.object({
  id: scenarioId,
  trade: z.string(),
  title: z.string(),
  /** The customer's first line. */
  headline: z.string(),
  customer: z.object({ name: z.string(), tag: z.string() }),
  channel,
  difficulty: z.int().min(1).max(5),
  minutes: z.int(),
  cause,
  needs: z.array(need),
  languages: z.array(language),
  best: z.object({ points: z.number(), passed: z.boolean() }).nullable(),
  attempts: z.int(),
  /** An attempt of one's own that was not finished. */
  open: z.object({ id: z.string(), at: z.number() }).nullable(),
  /** True for one dropped into the data folder. */
  own: z.boolean(),
})
export type ScenarioCard = z.infer<typeof scenarioCard>

/** A file of the instructor's that could not be read; shown to instructors only. */
export const scenarioFault = z.object({ file: z.string(), line: z.int(), column: z.int(), message: z.string(), advice: z.string() })
export type ScenarioFault = z.infer<typeof scenarioFault>

export const scenarioList = z.object({ scenarios: z.array(scenarioCard), faults: z.array(scenarioFault) })
export type ScenarioList = z.infer<typeof scenarioList>

/** The sheet before the bell. */
export const scenarioBrief = z.object({
  card: scenarioCard,
  role: z.string(),
  situation: z.string(),
  mayOffer: z.array(z.object({ id: z.string(), title: z.string() })),
  mayNotPromise: z.array(z.object({ id: z.string(), title: z.string() })),
  letGo: z.string().nullable(),
  standard: z.string(),
})
export type ScenarioBrief = z.infer<typeof scenarioBrief>

export const standardList = z.object({ standards: z.array(z.object({ id: z.string(), title: z.string() })) })

export const standardView = z.object({
  id: z.string(),
  title: z.string(),
  passMark: z.number(),
  stages: z.array(z.object({ id: z.string(), title: z.string() })),
  levels: z.array(z.object({ id: z.string(), from: z.number(), title: z.string() })),
  rules: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['required', 'forbidden']),
      title: z.string(),
      means: z.string(),
      stage: z.string(),
      side: z.enum(['what', 'how']),
      weight: z.number(),
      blocking: z.boolean(),
    }),
  ),
})
export type StandardView = z.infer<typeof standardView>

export const attemptRow = z.object({
  id: z.string(),
  scenario: z.string(),
  title: z.string(),
  customer: z.string(),
  trainee: z.object({ id: z.string(), name: z.string() }),
  language,
  mode,
  channel,
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  ending: endingKind.nullable(),
  points: z.number().nullable(),
  passed: z.boolean().nullable(),
  rewound: z.object({ attempt: z.string(), turn: z.int() }).nullable(),
})
export type AttemptRow = z.infer<typeof attemptRow>

export const attemptQuery = z.object({
  /** `mine` for one's own, `all` for instructors. */
  of: z.enum(['mine', 'all']).default('mine'),
  before: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  lang: language.default('et'),
})

export const selfAnalysisBody = z.strictObject({ question: z.int().min(0).max(20), answer: z.string().max(8000) })

export const attemptList = z.object({ attempts: z.array(attemptRow) })
export type AttemptList = z.infer<typeof attemptList>

/** One attempt: what happened in it as its reader may see it. `through` is the last stored seq, seen or not. */
export const attemptView = z.object({ attempt: attemptHead, row: attemptRow, events: z.array(event), through: z.int() })
export type AttemptView = z.infer<typeof attemptView>

/** A ruling with the verdict it set. */
export const ruled = ruling.extend({ rule: slug, value: z.enum(['met', 'missed', 'not-applicable']) })
export type Ruled = z.infer<typeof ruled>

/** The report, and beside it who overruled which verdict and why; one ruling a rule, the last. */
export const reportView = report.extend({ attempt: z.string(), rulings: z.array(ruled) })
export type ReportView = z.infer<typeof reportView>

/** A ruling in the list of all rulings. */
export const reviewRow = ruled.extend({ attempt: z.string(), scenario: z.string(), trainee: attemptRow.shape.trainee })
export const reviewList = z.object({ reviews: z.array(reviewRow) })
export type ReviewList = z.infer<typeof reviewList>

export const reviewQuery = z.object({
  /** The `at` of the last one has. */
  before: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** A reviewer's ruling on one verdict. */
export const reviewBody = z.strictObject({
  attempt: z.string().min(1).max(64),
  rule: slug,
  value: z.enum(['met', 'missed', 'not-applicable']),
  reason: z.string().trim().min(3).max(2000),
})

export const me = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(['guest', 'trainee', 'instructor']),
  email: z.string().nullable(),
})
export type Me = z.infer<typeof me>

export const renameBody = z.strictObject({ name: z.string().trim().min(1).max(80) })

const person = { name: renameBody.shape.name, email: z.email().max(200), password: z.string().min(10).max(200) }

/** What better-auth takes of an account besides options of its own. */
export const signUpBody = z.object(person)
export const signInBody = z.object({ email: person.email, password: z.string().max(200) })

/** Uses the one-time link: makes the account and gives it the instructor's role. */
export const firstInstructorBody = z.strictObject({ token: z.string().min(10).max(200), ...person })

/** RFC 9457. `code` is one of the refusal codes; the browser words it. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problem>
