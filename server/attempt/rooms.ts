import type { Fresh } from '#contract/event.ts'
import type { Channel, Cues, Language } from '#contract/language.ts'
import type { ReportBody } from '#contract/report.ts'
import type { Policy, Scenario, Topic } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import type { Understanding } from '#contract/understanding.ts'
import type { Verdict } from '#contract/verdict.ts'
import type { Customer } from '../customer/customer.ts'
import type { Store } from '../store/store.ts'

/** What a reply is understood against. */
export type Heard = {
  readonly language: Language
  readonly channel: Channel
  readonly customer: readonly string[]
  readonly policy: Policy
  readonly details: Scenario['details']
  readonly facts: readonly { readonly id: string; readonly topics: readonly Topic[]; readonly cues: Cues }[]
  readonly earlier: readonly string[]
}

/** So many a person may do in so many seconds. */
export type Pace = { readonly points: number; readonly duration: number }

/** The rooms that an attempt passes through, and the world's chance and time. */
export type Rooms = {
  readonly store: Store
  readonly library: { find(scenario: string): Script | undefined }
  readonly understand: (reply: string, heard: Heard) => Understanding
  readonly customer: Customer
  readonly judge: (script: Script, events: readonly Fresh[]) => readonly Verdict[]
  readonly writeReport: (script: Script, events: readonly Fresh[], verdicts: readonly Verdict[]) => ReportBody
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly newId: () => string
  /** 0 to 2^31 − 1. */
  readonly newSeed: () => number
  readonly replyPace: Pace
  readonly startPace: Pace
}
