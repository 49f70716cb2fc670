import type { Verdict } from '#contract/verdict.ts'
import { draft } from './draft.ts'
import { type Known, shownIn } from './finding.ts'
import type { Sitting } from './sitting.ts'
import { wordsIn } from './whys/why.ts'

/** A weak finding, or a reply that nobody looked at, is for a person to judge; null where there is no doubt. */
export function doubtful(rule: Known, sitting: Sitting): Verdict | null {
  const words = wordsIn[sitting.language]
  const weak = shownIn(sitting, rule)[0]
  if (weak) {
    const { turn, finding } = weak
    const { confidence, quotes } = finding
    return draft(rule.id, 'unjudged', { confidence, turn: turn.turn, quotes, why: words.unsure(turn.turn) })
  }
  const unseen = sitting.turns.find(({ understanding }) => understanding === null)
  return unseen ? draft(rule.id, 'unjudged', { confidence: 0, turn: unseen.turn, why: words.notUnderstood }) : null
}
