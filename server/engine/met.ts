import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import type { State } from './state.ts'

/** Whether the understanding can see a rule in a reply; rules that an instructor invented it cannot. */
export const isKnown = (rule: string): rule is KnownRule => (knownRules as readonly string[]).includes(rule)

/**
 * Whether a rule has been met so far; a forbidden one is met until it is broken.
 * A rule that cannot be seen holds nobody back, as it would hold them for ever.
 */
export function isMet(state: State, rule: string): boolean {
  if (!isKnown(rule)) return true
  return forbiddenRules.has(rule) ? !state.broken.includes(rule) : state.met.includes(rule)
}
