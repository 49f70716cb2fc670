import { z } from 'zod'
import { language, slug } from './language.ts'
import { report } from './report.ts'
import { endingKind } from './scenario.ts'
import { moveKey, reactionKey } from './temperament.ts'
import { commitment, understanding } from './understanding.ts'
import { ruling, verdict } from './verdict.ts'

export const mode = z.enum(['practice', 'exam'])
export type Mode = z.infer<typeof mode>

/** `turn` is the trainee's reply it belongs to; 0 before the first. */
const turn = z.int().min(0)
const mood = z.int().min(0).max(100)

const types = {
  'attempt-started': z.object({
    scenario: z.string(),
    version: z.int(),
    standard: z.string(),
    language,
    mode,
    seed: z.int(),
    anger: mood,
    trust: mood,
    assignment: z.string().nullable(),
    /** Where this attempt branched off, when it is another's past played on. */
    rewound: z.object({ attempt: z.string(), turn: z.int() }).nullable(),
  }),
  'customer-said': z.object({
    turn,
    text: z.string(),
    /** What the line answers; empty for the opening. */
    reactions: z.array(reactionKey),
    /** How long the customer takes over this line after the one before, ms. Sending earlier interrupts. */
    typing: z.int().min(0),
    by: z.enum(['script', 'model']),
  }),
  'trainee-said': z.object({ turn, text: z.string(), message: z.string() }),
  /** What the built-in understanding found; never told to the browser while the attempt runs. */
  'reply-understood': z.object({ turn, understanding }),
  interrupted: z.object({ turn }),
  'mood-moved': z.object({
    turn,
    anger: mood,
    trust: mood,
    /** In the attempt's language, to the trainee: "Vabandasid ja küsisid, mis jäi tegemata". */
    cause: z.string(),
    moves: z.array(moveKey),
  }),
  'fact-told': z.object({ turn, fact: z.string(), title: z.string(), text: z.string() }),
  'promise-made': z.object({ turn, promise: commitment }),
  'hint-given': z.object({ turn, rule: slug, hint: z.string() }),
  'attempt-ended': z.object({ turn, ending: endingKind, decidingTurn: z.int().min(1).nullable(), told: z.string() }),
  'verdict-given': z.object({ verdict, ruling: ruling.nullable() }),
  report,
  'self-analysed': z.object({ question: z.int().min(0), answer: z.string() }),
} as const

type Typed<T extends keyof typeof types> =
  (typeof types)[T] extends z.ZodObject<infer Shape> ? z.ZodObject<Shape & { type: z.ZodLiteral<T> }> : never

// Cast, because the inferred type of `extend` on one of many would mix all their fields.
const typed = <T extends keyof typeof types>(type: T) => types[type].extend({ type: z.literal(type) }) as unknown as Typed<T>

/** One thing that happened in an attempt, before it is stored. */
export const fresh = z.discriminatedUnion('type', [
  typed('attempt-started'),
  typed('customer-said'),
  typed('trainee-said'),
  typed('reply-understood'),
  typed('interrupted'),
  typed('mood-moved'),
  typed('fact-told'),
  typed('promise-made'),
  typed('hint-given'),
  typed('attempt-ended'),
  typed('verdict-given'),
  typed('report'),
  typed('self-analysed'),
])
export type Fresh = z.infer<typeof fresh>
export type EventType = Fresh['type']

/** What the store adds: `seq` counts from 1 in each attempt, `at` is epoch milliseconds. */
export const stamp = z.object({ attempt: z.string(), seq: z.int().min(1), at: z.int() })
export type Stamp = z.infer<typeof stamp>
export const event = z.intersection(fresh, stamp)
export type Event = z.infer<typeof event>
export type EventOf<T extends EventType> = Extract<Fresh, { type: T }> & Stamp
