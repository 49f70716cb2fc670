import { z } from 'zod'
import { language, slug, text } from './language.ts'

/** What a customer judges by: the technical side (what they got) and the functional one (how). */
export const side = z.enum(['what', 'how'])
export type Side = z.infer<typeof side>

/**
 * When a rule has to be met, counted in the trainee's turns (1 = the first reply).
 * Met outside its window is worth `late` of its weight.
 */
export const ruleWindow = z.strictObject({
  /** The last turn that is in time. */
  by: z.int().min(1).max(40).optional(),
  /** In time only in the trainee's last turn. */
  last: z.boolean().optional(),
  /** In time only when the named rule was met in an earlier turn or earlier in the same reply. */
  after: slug.optional(),
  /** In time only when the named rule has not been met in an earlier turn or earlier in the same reply. */
  before: slug.optional(),
  /** The share of the weight that is left outside the window, 0–1. */
  late: z.number().min(0).max(1).default(0.5),
})
export type RuleWindow = z.infer<typeof ruleWindow>

/**
 * A reply that does, or does not, show a rule; teaches the assessor rules that an instructor invents.
 * To show a forbidden rule is to break it. Below four of each in a language the rule is left to a person.
 */
export const ruleExample = z.strictObject({ language, reply: z.string().min(1).max(4000) })

export const rule = z.strictObject({
  id: slug,
  kind: z.enum(['required', 'forbidden']),
  title: text,
  /** What counts and what does not, for the trainee and the reviewer. */
  means: text,
  stage: slug,
  side,
  /** Points relative to the other rules, 0–20. */
  weight: z.number().min(0).max(20),
  /** Broken (forbidden) or missed (required), it fails the attempt whatever the points. */
  blocking: z.boolean().default(false),
  window: ruleWindow.optional(),
  examples: z
    .strictObject({ shows: z.array(ruleExample).max(100).default([]), lacks: z.array(ruleExample).max(100).default([]) })
    .optional(),
})
export type Rule = z.infer<typeof rule>

export const standard = z.strictObject({
  id: slug,
  version: z.int().min(1).default(1),
  title: text,
  stages: z
    .array(z.strictObject({ id: slug, title: text }))
    .min(1)
    .max(20),
  rules: z.array(rule).min(1).max(60),
  assessment: z.strictObject({
    /** Points from which an attempt passes, 0–100. */
    passMark: z.number().min(0).max(100),
    /** Named levels, each from so many points upwards. */
    levels: z
      .array(z.strictObject({ id: slug, from: z.number().min(0).max(100), title: text }))
      .min(1)
      .max(10),
  }),
})
export type Standard = z.infer<typeof standard>

/** The ids of the shipped standard's rules, which the built-in understanding knows by heart. */
export const knownRules = [
  'stay-calm',
  'find-out-facts',
  'listen',
  'thank',
  'empathise',
  'apologise',
  'no-blame',
  'propose-solution',
  'realistic-promises',
  'involve-customer',
  'act-now',
  'follow-up',
  'formal-address',
  'greet',
  'close-contact',
] as const
export type KnownRule = (typeof knownRules)[number]

/** Of the known rules, those that are broken by doing rather than met by doing. */
export const forbiddenRules: ReadonlySet<KnownRule> = new Set(['stay-calm', 'no-blame', 'realistic-promises', 'formal-address'])
