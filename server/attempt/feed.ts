import type { Event, Mode } from '#contract/event.ts'
import { view } from '../engine/view.ts'
import type { Store } from '../store/store.ts'
import type { Listener, Opened } from './attempts.ts'
import { createQueue } from './queue.ts'

/** One who follows an attempt, and the last event they were told of. */
type Follower = { readonly listener: Listener; readonly mode: Mode; last: number; ended: boolean; gone: boolean }

/**
 * Tells those who follow an attempt what happens in it, each from where they stand: all of it, in order, once.
 * What this process stored is told at once; what is missing, because another process stored it or because
 * it came between reading and following, is read from the store.
 */
export function createFeed(store: Pick<Store, 'events' | 'watch'>) {
  const followers = new Map<string, Set<Follower>>()
  const reading = createQueue()
  const those = (attempt: string): Follower[] => [...(followers.get(attempt) ?? [])]

  const catchUp = (attempt: string): void =>
    void reading
      .run(attempt, async () => {
        const from = Math.min(...those(attempt).map(({ last }) => last))
        if (from === Infinity) return
        const events = await store.events(attempt, from)
        for (const follower of those(attempt)) tell(follower, events)
      })
      // Nobody is told then; the next event, or the client's own resume, catches up.
      .catch(() => {})

  store.watch((attempts) => {
    for (const attempt of attempts ?? followers.keys()) if (followers.has(attempt)) catchUp(attempt)
  })

  return {
    /** Follows from where `opened` ends; gives back how to stop. */
    follow({ attempt: { id, mode, ended }, through }: Opened, listener: Listener): () => void {
      const follower: Follower = { listener, mode, last: through, ended, gone: false }
      followers.set(id, (followers.get(id) ?? new Set()).add(follower))
      catchUp(id)
      return () => {
        follower.gone = true
        followers.get(id)?.delete(follower)
        if (followers.get(id)?.size === 0) followers.delete(id)
      }
    },
    stored(attempt: string, events: readonly Event[]): void {
      const [first] = events
      if (those(attempt).some(({ last }) => first && first.seq > last + 1)) catchUp(attempt)
      else for (const follower of those(attempt)) tell(follower, events)
    },
    typing(attempt: string): void {
      for (const { listener } of those(attempt)) listener.typing?.()
    },
    delta(attempt: string, text: string): void {
      for (const { listener } of those(attempt)) listener.delta?.(text)
    },
  }
}

export type Feed = ReturnType<typeof createFeed>

/** A moment later: whoever caused the events has their acknowledgement first. */
function tell(follower: Follower, events: readonly Event[]): void {
  for (const event of events) {
    if (event.seq <= follower.last) continue
    follower.last = event.seq
    follower.ended ||= event.type === 'attempt-ended'
    const seen = view(event, { mode: follower.mode, ended: follower.ended })
    if (seen) setImmediate(() => follower.gone || follower.listener.event(seen))
  }
}
