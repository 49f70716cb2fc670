import type { Event } from '#contract/event.ts'
import type { AttemptHead } from '#contract/wire.ts'
import { Refused } from '../../api/call.ts'
import { ask, practice } from '../../socket/practice.ts'
import { heardAt, heardOf } from '../../socket/server-clock.ts'
import { readKept } from './kept.ts'
import { listen } from './listen.ts'
import { outbox, passes } from './outbox.ts'
import { merge, type RoomState, roomStore } from './room-state.ts'

const restoredNoteMs = 6000
const retryMs = 1500

export type Room = {
  readonly get: () => RoomState
  readonly subscribe: (listener: () => void) => () => void
  readonly say: (text: string) => void
  /** The trainee has their refused words back. */
  readonly takenBack: () => void
  /** Tries again after a refusal. */
  readonly retry: () => void
  readonly leave: () => void
}

/** Opens an attempt and holds it open: whenever the connection comes back it goes on after the last event it has. */
export function openRoom(id: string): Room {
  const store = roomStore(readKept(id).unsent)
  // Only what a resume has confirmed moves this on: a live event alone does not prove that nothing came before it.
  let through = 0
  let isResumed = false
  let isOpen = true

  const box = outbox(id, store, { isReady: () => isOpen && isResumed && practice.connected, resume })

  function take(fresh: readonly Event[]): void {
    const events = merge(store.get().events, fresh)
    if (isResumed) through = events.at(-1)?.seq ?? 0
    store.change({ events })
    box.stored(events)
  }

  async function resume(): Promise<void> {
    try {
      const { attempt, events } = await ask('attempt:resume', { attempt: id, after: through })
      if (isOpen) resumed(attempt, events)
    } catch (fault) {
      notResumed(fault)
    }
  }

  function resumed(attempt: AttemptHead, events: readonly Event[]): void {
    const last = events.at(-1)
    if (last) heardOf(last.at)
    isResumed = true
    store.change({ attempt, refusal: null, delta: '', composing: false, read: alreadyRead(store.get().read, attempt, events) })
    take(events)
    if (store.get().connection === 'lost') showRestored()
    void box.flush()
  }

  function notResumed(fault: unknown): void {
    if (!(fault instanceof Refused)) throw fault
    if (!passes(fault)) {
      store.change({ refusal: fault })
      return
    }
    store.change({ connection: 'lost' })
    setTimeout(() => isOpen && practice.connected && !isResumed && void resume(), retryMs)
  }

  function showRestored(): void {
    store.change({ connection: 'restored' })
    setTimeout(() => store.get().connection === 'restored' && store.change({ connection: 'on' }), restoredNoteMs)
  }

  function lost(): void {
    isResumed = false
    store.change({ connection: 'lost', composing: false, delta: '' })
  }

  function happened(event: Event): void {
    heardAt(event.at)
    const { attempt, delta, read } = store.get()
    if (event.type === 'customer-said') store.change({ delta: '', composing: false, read: delta ? new Set([...read, event.seq]) : read })
    if (event.type === 'attempt-ended' && attempt) store.change({ attempt: { ...attempt, ended: true } })
    take([event])
  }

  const deaf = listen(id, {
    connected: () => void resume(),
    lost,
    happened,
    composing: () => store.change({ composing: true }),
    delta: (text) => store.change({ delta: store.get().delta + text }),
  })
  if (practice.connected) void resume()
  else practice.connect()

  return {
    get: store.get,
    subscribe: store.subscribe,
    say: box.say,
    takenBack: () => store.change({ returned: null }),
    retry: () => void resume(),
    leave: () => {
      isOpen = false
      deaf()
    },
  }
}

/** The past that a rewound attempt shares was read in the attempt it came from. */
function alreadyRead(read: ReadonlySet<number>, attempt: AttemptHead, events: readonly Event[]): ReadonlySet<number> {
  const from = attempt.rewound?.turn
  if (from === undefined) return read
  const past = events.filter((event) => event.type === 'customer-said' && event.turn < from)
  return new Set([...read, ...past.map(({ seq }) => seq)])
}
