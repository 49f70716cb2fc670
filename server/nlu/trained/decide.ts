import { sureFrom } from '#contract/understanding.ts'
import type { Judged } from '../rules/judged.ts'
import type { Weighed } from './layer.ts'

/** What the patterns do not find takes more than even odds: in a conversation errors add up turn by turn. */
export const addedFrom = 0.6

/**
 * What is found in the end. The layer may add to what the patterns find, with the clause that speaks most for it;
 * it takes nothing away, for a bare sentence that they know by its words has little else to go by. How sure it is,
 * the layer's chance says in either case, but its doubts alone leave no finding of the patterns unjudged.
 */
export function decide(judged: Judged, { chance, at, adds }: Weighed): Judged {
  if (judged.shown) return { ...judged, confidence: Math.max(sureFrom, chance) }
  // No words, no credit.
  if (adds && at && chance >= addedFrom) return { shown: true, confidence: chance, at: [at] }
  return { shown: false, confidence: 1 - chance, at: [] }
}
