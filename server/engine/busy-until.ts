import type { Event } from '#contract/event.ts'

/** When the customer has finished typing, epoch milliseconds; sending earlier interrupts. */
export function busyUntil(events: readonly Event[]): number {
  const last = events.findLastIndex((event) => event.type === 'trainee-said')
  let until = 0
  // The lines of a turn are stored together but typed one after another.
  for (const event of events.slice(last + 1)) if (event.type === 'customer-said') until = Math.max(until, event.at) + event.typing
  return until
}
