import type { Event } from '#contract/event.ts'
import type { Ruled } from '#contract/http.ts'

/** The last ruling on each rule, oldest rule first. */
export function rulingsIn(events: readonly Event[]): Ruled[] {
  const byRule = new Map<string, Ruled>()
  for (const event of events) {
    if (event.type !== 'verdict-given' || !event.ruling || event.verdict.value === 'unjudged') continue
    byRule.set(event.verdict.rule, { ...event.ruling, rule: event.verdict.rule, value: event.verdict.value })
  }
  return [...byRule.values()]
}
