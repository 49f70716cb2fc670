import { z } from 'zod'
import { slug, text } from './language.ts'

/** What a customer can react to; every key has lines in a temperament or in the one it extends. */
export const reactionKey = z.enum([
  // what the trainee did well
  'greeted',
  'apology',
  'apology-again',
  'empathy',
  'thanks',
  'detail-noticed',
  'admitted-fault',
  'offer-good',
  'offer-more',
  'action',
  'follow-up',
  // what was half done
  'apology-conditional',
  'offer-vague',
  'offer-beyond',
  'declined',
  'brush-off',
  'hands-over',
  'ignored',
  'question-unknown',
  'question-told',
  // what was done badly
  'blame',
  'sarcasm',
  'insult',
  'shouting',
  'sina',
  'chummy',
  'guarantee',
  'blames-colleague',
  'interrupted',
  'boundary',
  // what was no answer at all
  'empty',
  'nonsense',
  'wrong-language',
  'instructions',
  'recited',
  'repeated',
  // how it goes on when nothing above leads
  'wish',
  'cooling',
  'impatient',
  // how it ends
  'resolved',
  'settled',
  'escalated',
  'walked-out',
  'let-go',
  'turn-limit',
])
export type ReactionKey = z.infer<typeof reactionKey>

/** What moves the mood. */
export const moveKey = z.enum([
  'greet',
  'apologise',
  'empathise',
  'thank',
  'listen',
  'find-out-facts',
  'admit-fault',
  'propose-solution',
  'involve-customer',
  'act-now',
  'follow-up',
  'close-contact',
  'offer-good',
  'offer-more',
  'offer-vague',
  'offer-beyond',
  'conditional-apology',
  'declined',
  'brush-off',
  'hands-over',
  'ignored',
  'question-told',
  'blame',
  'sarcasm',
  'insult',
  'shouting',
  'sina',
  'chummy',
  'guarantee',
  'blames-colleague',
  'interrupted',
  'empty',
  'nonsense',
  'wrong-language',
  'instructions',
  'recited',
  'repeated',
])
export type MoveKey = z.infer<typeof moveKey>

/** The most by which one reply can lower anger or raise trust, however much is in it; nobody forgives everything at once. */
export const mostAtOnce = 20

/** By how much anger and trust move, −100–100, the first time; repetition has falling effect. */
export const effect = z.strictObject({
  anger: z.number().min(-100).max(100).default(0),
  trust: z.number().min(-100).max(100).default(0),
})
export type Effect = z.infer<typeof effect>

export const effects = z.partialRecord(moveKey, effect)
export const lines = z.partialRecord(reactionKey, z.array(text).min(1).max(40))

/** A manner of reacting that scenarios share. `extends` takes over what is not said here. */
export const temperament = z.strictObject({
  id: slug,
  title: text,
  /** How such a customer thinks and speaks, for authors and for a model. */
  manner: text,
  extends: slug.optional(),
  /** How such a customer addresses the trainee in Estonian; the trainee says *teie* all the same. */
  address: z.enum(['teie', 'sina']).default('teie'),
  effects: effects.default({}),
  lines: lines.default({}),
})
export type Temperament = z.infer<typeof temperament>
