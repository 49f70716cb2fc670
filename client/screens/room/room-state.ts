import type { Event } from '#contract/event.ts'
import type { AttemptHead } from '#contract/wire.ts'
import type { Refused } from '../../api/call.ts'
import type { Unsent } from './kept.ts'

export type Connection = 'on' | 'lost' | 'restored'

export type RoomState = {
  readonly attempt: AttemptHead | null
  /** In the order of `seq`, each once. */
  readonly events: readonly Event[]
  /** Replies that do not stand in `events` yet, oldest first. */
  readonly unsent: readonly Unsent[]
  readonly connection: Connection
  /** Why the attempt cannot be opened at all. */
  readonly refusal: Refused | null
  /** Words that the server would not take; they belong back in the trainee's hands. */
  readonly returned: { readonly text: string; readonly why: Refused } | null
  /** A model's line as it is being written. */
  readonly delta: string
  /** The server says that the customer is busy with an answer. */
  readonly composing: boolean
  /** The `seq` of customer's lines that were read while they were written, or long ago. */
  readonly read: ReadonlySet<number>
}

export type RoomStore = {
  readonly get: () => RoomState
  readonly change: (next: Partial<RoomState>) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** The state of one open attempt, and those who watch it. */
export function roomStore(unsent: readonly Unsent[]): RoomStore {
  const listeners = new Set<() => void>()
  let state: RoomState = {
    attempt: null,
    events: [],
    unsent,
    connection: 'on',
    refusal: null,
    returned: null,
    delta: '',
    composing: false,
    read: new Set(),
  }
  return {
    get: () => state,
    change: (next) => {
      state = { ...state, ...next }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Both lists in one, in order, each event once; the newer form of one wins: more is told once an attempt has ended. */
export function merge(known: readonly Event[], fresh: readonly Event[]): readonly Event[] {
  const bySeq = new Map([...known, ...fresh].map((event) => [event.seq, event]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}
