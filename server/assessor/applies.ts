import type { Script } from '#contract/script.ts'
import type { KnownRule } from '#contract/standard.ts'
import type { Sitting } from './sitting.ts'

/** Why a rule has no say in an attempt. */
export type Exempt = 'nothing-to-find-out' | 'customer-left' | 'nothing-to-check' | 'let-go'

/**
 * Three rules can lose their object; all others apply to every attempt, also to one broken off by the trainee.
 * - `find-out-facts` where the scenario keeps no facts back: the complaint has said it all.
 * - `close-contact` in a chat that the customer left or took higher: the trainee could not know that their
 *   reply was the last. A letter is always signed off, and a farewell that was said counts as said.
 * - `follow-up` where the customer was rightly let go, or left before anything was offered that could be checked.
 */
export function exemption(rule: KnownRule, { scenario }: Script, sitting: Sitting): Exempt | null {
  const left = sitting.ending === 'walked-out' || sitting.ending === 'escalated'
  switch (rule) {
    case 'find-out-facts':
      return scenario.facts.length === 0 ? 'nothing-to-find-out' : null
    case 'close-contact':
      return left && scenario.channel === 'chat' ? 'customer-left' : null
    case 'follow-up':
      if (sitting.ending === 'let-go') return 'let-go'
      return left && sitting.offers.length === 0 && sitting.promises.length === 0 ? 'nothing-to-check' : null
    default:
      return null
  }
}
