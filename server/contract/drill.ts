import { z } from 'zod'
import { channel, language, scenarioId, slug } from './language.ts'
import { rule } from './standard.ts'
import { longestReply } from './wire.ts'

/** Where in a conversation the one reply belongs: its start, once the facts are known, or once the customer agrees. */
export const moment = z.enum(['first', 'middle', 'last'])
export type Moment = z.infer<typeof moment>

/** One customer's line to be answered with one reply, for one rule. Texts in the language asked for. */
export const drill = z.object({
  /** The scenario and the rule, as in `cleaning.no-show.apologise`. */
  id: z.string(),
  scenario: scenarioId,
  title: z.string(),
  channel,
  customer: z.object({ name: z.string(), tag: z.string() }),
  role: z.string(),
  situation: z.string(),
  mayOffer: z.array(z.object({ id: z.string(), title: z.string() })),
  moment,
  /** What the customer has said, oldest first; the reply answers the last. */
  lines: z.array(z.string()).min(1),
})
export type Drill = z.infer<typeof drill>

export const drillQuery = z.object({ rule: slug, standard: slug.optional(), lang: language.default('et') })

export const drillList = z.object({
  rule: z.object({ id: slug, kind: rule.shape.kind, title: z.string(), means: z.string() }),
  /** Chats before letters, and the easier ones first. */
  drills: z.array(drill),
})
export type DrillList = z.infer<typeof drillList>

export const drillId = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$/, 'a trade, a scenario and a rule joined by dots')
export const drillBody = z.strictObject({ reply: z.string().max(longestReply) })

/** Somebody else's reply to the same line; `quotes` are the words that show the rule, or break it. */
const example = z.object({ text: z.string(), quotes: z.array(z.string()), why: z.string() })
export type DrillExample = z.infer<typeof example>

export const drillResult = z.object({
  /** Whether the reply does what the rule asks; of a forbidden rule, whether it keeps it. Null: could not be judged. */
  shown: z.boolean().nullable(),
  /** Verbatim from the reply: what showed the rule, or broke it. */
  quotes: z.array(z.string()),
  why: z.string(),
  strong: z.array(example),
  weak: z.array(example),
})
export type DrillResult = z.infer<typeof drillResult>
