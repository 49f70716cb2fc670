import type { Event } from '#contract/event.ts'
import { Refused } from '../../api/call.ts'
import { ask } from '../../socket/practice.ts'
import { serverNow } from '../../socket/server-clock.ts'
import { keep, type Unsent } from './kept.ts'
import { messageId } from './message-id.ts'
import type { RoomStore } from './room-state.ts'

const pauseMs = 1500

/** Refusals that pass by themselves: the words stay in the box and go again with the same message id. */
export const passes = (fault: Refused): boolean => ['offline', 'busy', 'closing', 'too-fast'].includes(fault.code)

export type Outbox = {
  readonly say: (text: string) => void
  /** Sends what is waiting, one at a time, oldest first. */
  readonly flush: () => Promise<void>
  /** Lets go of what stands in the conversation. */
  readonly stored: (events: readonly Event[]) => void
}

/**
 * Replies on their way. Each keeps its message id until it is seen among the events, so that the server counts it once
 * however often a broken connection makes us send it.
 */
export function outbox(id: string, store: RoomStore, wire: { isReady: () => boolean; resume: () => Promise<void> }): Outbox {
  let isSending = false

  const put = (unsent: readonly Unsent[]) => {
    keep(id, { unsent })
    store.change({ unsent })
  }
  const drop = (gone: (reply: Unsent) => boolean) => {
    const left = store.get().unsent.filter((reply) => !gone(reply))
    if (left.length < store.get().unsent.length) put(left)
  }

  async function send(reply: Unsent): Promise<void> {
    await ask('trainee:say', { attempt: id, message: reply.message, text: reply.text })
    const isHere = () => store.get().events.some((event) => event.type === 'trainee-said' && event.message === reply.message)
    // The acknowledgement overtook the event; let the bubble become the event rather than vanish and come back.
    if (!isHere()) await wire.resume()
    drop(({ message }) => message === reply.message)
  }

  /** True where the next may follow at once. */
  function refused(reply: Unsent, fault: unknown): boolean {
    if (!(fault instanceof Refused)) throw fault
    if (passes(fault)) {
      setTimeout(() => void flush(), pauseMs)
      return false
    }
    drop(({ message }) => message === reply.message)
    store.change({ returned: { text: reply.text, why: fault } })
    return true
  }

  async function flush(): Promise<void> {
    const first = store.get().unsent[0]
    if (isSending || !first || !wire.isReady()) return
    isSending = true
    const goesOn = await send(first).then(
      () => true,
      (fault) => refused(first, fault),
    )
    isSending = false
    if (goesOn) await flush()
  }

  return {
    flush,
    say: (text) => {
      store.change({ returned: null })
      put([...store.get().unsent, { message: messageId(), text, at: serverNow() }])
      void flush()
    },
    stored: (events) => {
      const said = new Set(events.flatMap((event) => (event.type === 'trainee-said' ? [event.message] : [])))
      drop(({ message }) => said.has(message))
    },
  }
}
