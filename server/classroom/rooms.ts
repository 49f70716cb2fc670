import type { Channel, Cues, Language } from '#contract/language.ts'
import type { Policy, Scenario, Topic, Transcript } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import type { Standard } from '#contract/standard.ts'
import type { Understanding } from '#contract/understanding.ts'
import type { Store } from '../store/store.ts'

/** What a reply is understood against. */
export type Heard = {
  readonly language: Language
  readonly channel: Channel
  readonly customer: readonly string[]
  readonly policy: Policy
  readonly details: Scenario['details']
  readonly facts: readonly { readonly id: string; readonly topics: readonly Topic[]; readonly cues: Cues }[]
}
export type Understand = (reply: string, heard: Heard) => Understanding

/** Where scenarios and their recorded conversations come from. */
export type Shelf = {
  scripts(): readonly Script[]
  find(scenario: string): Script | undefined
  standards(): readonly Standard[]
  transcripts(): readonly { readonly transcript: Transcript }[]
}

/** Whom the classroom asks. */
export type Given = {
  readonly store: Pick<Store, 'attempts' | 'reports' | 'notes' | 'keepNote'>
  readonly library: Shelf
  readonly understand: Understand
  /** Epoch milliseconds. */
  readonly now: () => number
}

export type Rooms = Given & {
  /** The same, for texts of authors, which stay as they are. */
  readonly understandKept: Understand
}
