import type { Script } from '#contract/script.ts'
import type { Verdict } from '#contract/verdict.ts'
import { type Exempt, exemption } from './applies.ts'
import { chanceOf } from './chance.ts'
import { doubtful } from './doubtful.ts'
import { draft } from './draft.ts'
import { isSure, type Known, shownIn, sureOfNone } from './finding.ts'
import type { Sitting } from './sitting.ts'
import { whyMet, whyMissed, wordsIn } from './whys/why.ts'
import { type Clock, momentOf, outside } from './window.ts'

/**
 * Met in any turn is met. Otherwise the rule may have lost its object, be in doubt, or be missed, in this
 * order. Only a scenario that has nothing to find out leaves the rule out whatever was asked.
 */
export function judgeRequired(rule: Known, script: Script, sitting: Sitting, clock: Clock): Verdict {
  const exempt = exemption(rule.id, script, sitting)
  if (exempt === 'nothing-to-find-out') return without(rule, exempt, sitting)
  const met = metBest(rule, script, sitting, clock)
  if (met) return met
  return exempt ? without(rule, exempt, sitting) : (doubtful(rule, sitting) ?? missed(rule, script, sitting))
}

/** The first reply that met it in time, or the first that met it at all. */
function metBest(rule: Known, script: Script, sitting: Sitting, clock: Clock): Verdict | null {
  const met = shownIn(sitting, rule)
    .filter(isSure)
    .map((shown) => ({ ...shown, out: outside(rule.window, momentOf(shown.turn, shown.finding.quotes), clock) }))
  const best = met.find(({ out }) => out === null) ?? met[0]
  if (!best) return null
  const { turn, finding, out } = best
  const credit = out ? (rule.window?.late ?? 1) : 1
  const why = whyMet(rule.id, script, sitting, turn, out)
  return draft(rule.id, 'met', { confidence: finding.confidence, turn: turn.turn, quotes: finding.quotes, credit, why })
}

function without(rule: Known, exempt: Exempt, { language }: Sitting): Verdict {
  return draft(rule.id, 'not-applicable', { why: wordsIn[language].exempt[exempt] })
}

function missed(rule: Known, script: Script, sitting: Sitting): Verdict {
  const { turn, line } = chanceOf(rule.id, script.scenario, sitting)
  const why = whyMissed(rule.id, script, sitting)
  return draft(rule.id, 'missed', { confidence: sureOfNone(sitting, rule), turn, chance: line, why })
}
