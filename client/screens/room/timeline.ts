import type { Event } from '#contract/event.ts'

/** An event and the moment from which it is on the screen, by the server's clock. */
export type Timed = { readonly event: Event; readonly shows: number }

/**
 * When each event may be seen. The customer types one line after the other, `typing` ms each; the end waits for
 * their last word. What is the trainee's own, or moves because of it, shows at once.
 * `read` are the customer's lines that were read already while a model wrote them.
 */
export function timeline(events: readonly Event[], read: ReadonlySet<number>): readonly Timed[] {
  let free = 0
  return events.map((event) => {
    if (event.type === 'customer-said') {
      free = read.has(event.seq) ? Math.max(free, event.at) : Math.max(free, event.at) + event.typing
      return { event, shows: free }
    }
    return { event, shows: event.type === 'attempt-ended' ? Math.max(free, event.at) : event.at }
  })
}
