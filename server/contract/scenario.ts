import { z } from 'zod'
import { channel, cues, language, scenarioId, slug, text } from './language.ts'
import { effects, lines } from './temperament.ts'
import { banKind, remedyKind } from './understanding.ts'

/** The seven causes of complaints of the course. */
export const cause = z.enum(['goods', 'expectation-gap', 'billing', 'overfamiliar', 'unprofessional', 'unorganised', 'employee-state'])
export type Cause = z.infer<typeof cause>

export const need = z.enum(['elderly', 'children', 'disability'])

const percent = z.number().min(0).max(100)

/** What the trainee may offer. An offer over a limit is beyond the policy. */
export const remedy = z.strictObject({
  id: slug,
  kind: remedyKind,
  title: text,
  limit: z
    .strictObject({
      percent: percent.optional(),
      euros: z.number().min(0).optional(),
      count: z.int().min(1).optional(),
      withinHours: z.number().min(0).optional(),
    })
    .default({}),
  /** Words that name this remedy besides its kind's own. */
  cues: cues.optional(),
})

/** What nobody may promise. */
export const ban = z.strictObject({ id: slug, kind: banKind, title: text, cues: cues.optional() })

export const policy = z.strictObject({
  remedies: z.array(remedy).min(1).max(20),
  never: z.array(ban).max(20).default([]),
  /** When it is right to let the customer go, for the brief. */
  letGo: text.optional(),
})
export type Policy = z.infer<typeof policy>

/** General things a question can be about, which the understanding knows in both languages. */
export const topic = z.enum([
  'what',
  'when',
  'where',
  'who',
  'how-much',
  'how-long',
  'which',
  'photo',
  'order-number',
  'contact',
  'name',
  'why',
  'before',
  'plans',
])
export type Topic = z.infer<typeof topic>

/** What the customer knows and tells only when asked for. */
export const fact = z.strictObject({
  id: slug,
  /** For the debrief: what was there to find out. */
  title: text,
  /** What the customer says when asked. */
  text,
  /** Asked for by a question on one of these topics, or with one of the cues. */
  topics: z.array(topic).default([]),
  cues: cues.default({ et: [], en: [] }),
})
export type Fact = z.infer<typeof fact>

/** What the customer cannot know; asked for it they say so, in `text` or in their temperament's words. */
export const unknown = z.strictObject({
  id: slug,
  text: text.optional(),
  topics: z.array(topic).default([]),
  cues: cues.default({ et: [], en: [] }),
})
export type Unknown = z.infer<typeof unknown>

export const endingKind = z.enum(['resolved', 'settled', 'escalated', 'walked-out', 'let-go', 'turn-limit', 'abandoned'])
export type EndingKind = z.infer<typeof endingKind>

/** All that is stated must hold. Moods are 0–100, turns count the trainee's replies. */
export const condition = z.strictObject({
  angerAtMost: percent.optional(),
  angerAtLeast: percent.optional(),
  trustAtLeast: percent.optional(),
  trustAtMost: percent.optional(),
  turnAtLeast: z.int().min(1).optional(),
  /** Rules the trainee must have met so far. */
  met: z.array(slug).optional(),
  /** Ids of remedies of which one must have been offered within policy. */
  offered: z.array(slug).optional(),
  /** Ids of facts that must have been told. */
  told: z.array(slug).optional(),
})
export type Condition = z.infer<typeof condition>

const ending = z.strictObject({
  when: condition,
  /** What the customer says last; the temperament's words where nothing stands here. */
  lines: z.array(text).max(10).default([]),
  /** How the debrief tells it: "Kaie lahkus ja tellis koristajad mujalt." */
  told: text,
})

/** The mood cannot fall below `anger` until the trainee has met the rules named (in any turn). */
export const floor = z.strictObject({ anger: percent, until: z.array(slug).min(1) })

export const scenario = z.strictObject({
  id: scenarioId,
  version: z.int().min(1).default(1),
  title: text,
  languages: z.array(language).min(1),
  standard: slug,
  channel,
  difficulty: z.int().min(1).max(5),
  /** About how long an attempt takes, minutes. */
  minutes: z.int().min(1).max(120).default(10),
  cause,
  needs: z.array(need).default([]),
  brief: z.strictObject({
    /** Who the trainee is: firm and post. */
    role: text,
    /** What the trainee knows before the first word. */
    situation: text,
  }),
  customer: z.strictObject({
    name: text,
    /** Two or three words beside the name: "püsiklient". */
    tag: text,
    background: text,
    temperament: slug,
    mood: z.strictObject({ anger: percent, trust: percent }),
    /** What they ask for, in their words, said when asked which solution they want; first the most. */
    wants: z.array(text).min(1).max(6),
    /** Ids of the policy's remedies of which any one will do. */
    settlesFor: z.array(slug).min(1),
    /** What they had hoped for, as they would write it on a feedback form. */
    hoped: text,
  }),
  /** The complaint; `pause` is how long the customer takes over the bubble, milliseconds. */
  opening: z
    .array(z.strictObject({ text, pause: z.int().min(0).max(60_000).default(1500) }))
    .min(1)
    .max(8),
  facts: z.array(fact).max(30).default([]),
  unknowns: z.array(unknown).max(20).default([]),
  policy,
  /** Particular things of the complaint that a listener takes up: "the guests", "the third time". */
  details: z
    .array(z.strictObject({ id: slug, title: text, cues }))
    .max(20)
    .default([]),
  floors: z.array(floor).max(6).default([]),
  effects: effects.default({}),
  reactions: lines.default({}),
  endings: z.strictObject({
    resolved: ending,
    settled: ending.optional(),
    escalated: ending.optional(),
    'walked-out': ending,
    'let-go': ending.optional(),
    'turn-limit': ending.omit({ when: true }),
  }),
  turnLimit: z.int().min(1).max(30).default(8),
  /** The customer comes back days later; said in the debrief, by how it ended and what was promised. */
  sequel: z
    .strictObject({
      days: z.int().min(1).max(60),
      /** The first whose condition holds is told. */
      tells: z
        .array(
          z.strictObject({
            when: z.strictObject({
              ending: z.array(endingKind).optional(),
              promised: z.array(slug).optional(),
              beyond: z.boolean().optional(),
            }),
            text,
          }),
        )
        .min(1),
    })
    .optional(),
  /** Better replies for the debrief. `when` says which turn they suit: the first, a middle one, the last. */
  modelReplies: z
    .array(z.strictObject({ when: z.enum(['first', 'middle', 'last']), text }))
    .min(2)
    .max(12),
  debrief: z.array(text).min(1).max(6),
})
export type Scenario = z.infer<typeof scenario>

/** A recorded conversation that must go as it says; lies beside its scenario. */
export const transcript = z.strictObject({
  scenario: scenarioId,
  language,
  quality: z.enum(['good', 'middling', 'poor']),
  seed: z.int().min(0).default(1),
  replies: z.array(z.union([z.string(), z.strictObject({ text: z.string(), interrupts: z.boolean() })])).min(1),
  expect: z.strictObject({
    ending: z.array(endingKind).min(1),
    passed: z.boolean(),
    pointsAtLeast: z.number().optional(),
    pointsAtMost: z.number().optional(),
    met: z.array(slug).default([]),
    missed: z.array(slug).default([]),
    told: z.array(slug).default([]),
  }),
})
export type Transcript = z.infer<typeof transcript>
