import type { Attempts, Listener, Opened } from '../attempt/attempts.ts'

/** Keeps one socket told of the attempts it has opened. */
export function createFollowing(attempts: Attempts, listenerFor: (attempt: string) => Listener) {
  const stops = new Map<string, () => void>()
  let gone = false

  return {
    /** From where `opened` ends; the acknowledgement that carries it goes out first. */
    follow(opened: Opened): void {
      const { id } = opened.attempt
      stops.get(id)?.()
      if (!gone) stops.set(id, attempts.follow(opened, listenerFor(id)))
    },
    /** The socket is gone, even if an answer to it is still under way. */
    stop(): void {
      gone = true
      for (const stop of stops.values()) stop()
      stops.clear()
    },
  }
}
