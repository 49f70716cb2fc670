import type { Event } from '#contract/event.ts'
import type { Attempts, Listener, Opened } from '../attempt/attempts.ts'

/** Tells one socket of the attempts it has opened, each from where its acknowledgement ends. */
export function createFollowing(attempts: Attempts, listenerFor: (attempt: string) => Listener) {
  const stops = new Map<string, () => void>()
  let gone = false

  return {
    /**
     * Follows first and reads after, so that nothing falls between; holds what comes meanwhile until the
     * acknowledgement is on its way (`release`), so that nothing comes before it or twice.
     */
    hold(attempt: string): { release(through: number): void; drop(): void } {
      const listener = listenerFor(attempt)
      let held: Event[] | null = []
      let after = 0
      const tell = (event: Event) => void (event.seq > after && listener.event(event))
      const stop = attempts.follow(attempt, { ...listener, event: (event) => (held ? held.push(event) : tell(event)) })
      return {
        release(through) {
          if (gone) return stop()
          stops.get(attempt)?.()
          stops.set(attempt, stop)
          after = through
          for (const event of held ?? []) tell(event)
          held = null
        },
        drop: stop,
      }
    },
    /** The socket is gone, even if an acknowledgement to it is still under way. */
    stop(): void {
      gone = true
      for (const stop of stops.values()) stop()
      stops.clear()
    },
  }
}

export type Following = ReturnType<typeof createFollowing>

/** What an opened attempt is acknowledged with. */
export const openedAck = ({ attempt, events }: Opened) => ({ attempt, events })
