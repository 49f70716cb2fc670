import type { Channel, Cues, Language } from '#contract/language.ts'
import type { Policy, Scenario, Topic } from '#contract/scenario.ts'

/** What a reply is read against: the conversation so far and what the author set down. */
export type Heard = {
  readonly language: Language
  readonly channel: Channel
  /** The customer's lines so far, oldest first. */
  readonly customer: readonly string[]
  /** A scenario's structured policy, or prose. */
  readonly policy: Policy | string
  readonly details?: Scenario['details']
  /** The scenario's facts and unknowns. */
  readonly facts?: readonly { readonly id: string; readonly topics: readonly Topic[]; readonly cues: Cues }[]
  /** The trainee's earlier replies in this attempt. */
  readonly earlier?: readonly string[]
}
