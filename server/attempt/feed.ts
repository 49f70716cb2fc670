import type { Event, Mode } from '#contract/event.ts'
import { view } from '../engine/view.ts'
import type { Listener } from './attempts.ts'

/** Tells those who follow an attempt what happens in it. */
export function createFeed() {
  const followers = new Map<string, Set<Listener>>()
  const each = (attempt: string, tell: (listener: Listener) => void) => {
    for (const listener of [...(followers.get(attempt) ?? [])]) tell(listener)
  }

  return {
    follow(attempt: string, listener: Listener): () => void {
      const listeners = followers.get(attempt) ?? new Set()
      followers.set(attempt, listeners.add(listener))
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0 && followers.get(attempt) === listeners) followers.delete(attempt)
      }
    },
    /** Stored events, told a moment later: whoever caused them has their acknowledgement first. */
    stored(attempt: string, mode: Mode, endedBefore: boolean, events: readonly Event[]): void {
      let ended = endedBefore
      for (const event of events) {
        ended ||= event.type === 'attempt-ended'
        const seen = view(event, { mode, ended })
        if (seen) setImmediate(() => each(attempt, (listener) => listener.event(seen)))
      }
    },
    typing: (attempt: string): void => each(attempt, (listener) => listener.typing?.()),
    delta: (attempt: string, text: string): void => each(attempt, (listener) => listener.delta?.(text)),
  }
}

export type Feed = ReturnType<typeof createFeed>
