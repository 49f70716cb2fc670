import { inLanguage } from '#contract/language.ts'
import { saidBefore } from '#contract/said-before.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { State } from './state.ts'

/** What the customer asks for next: first the most, then less and less; null when they have said it all. */
export function nextWant(scenario: Scenario, state: State): string | null {
  const wishes = new Set(state.lines.filter((line) => line.reactions.includes('wish')).map((line) => line.turn))
  const said = state.lines.map((line) => line.text)
  // Counted and compared: a wish may have been worded otherwise, or stood in the complaint already.
  const wants = scenario.customer.wants.slice(wishes.size).map((want) => inLanguage(want, state.language))
  return wants.find((want) => !saidBefore(said, want)) ?? null
}
