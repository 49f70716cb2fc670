import type { Fresh } from '#contract/event.ts'
import type { Script } from '#contract/script.ts'
import type { Rule } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'
import { draft } from './draft.ts'
import { isKnown } from './finding.ts'
import { judgeForbidden } from './forbidden.ts'
import { judgeRequired } from './required.ts'
import { type Sitting, sittingOf } from './sitting.ts'
import { wordsIn } from './whys/why.ts'
import { clockOf } from './window.ts'

/**
 * One verdict for each rule of the standard, from what was understood in each reply.
 * Pure: the same events give the same verdicts, in the standard's order.
 */
export function judge(script: Script, events: readonly Fresh[]): readonly Verdict[] {
  const sitting = sittingOf(events)
  const clock = clockOf(script.standard, sitting)
  return script.standard.rules.map((rule) => {
    if (!isKnown(rule)) return judgeInvented(rule, sitting)
    return rule.kind === 'forbidden' ? judgeForbidden(rule, script, sitting) : judgeRequired(rule, script, sitting, clock)
  })
}

/** A rule of an instructor's own: nothing here can judge it yet, and a guess would be worse than a gap. */
function judgeInvented(rule: Rule, { language }: Sitting): Verdict {
  return draft(rule.id, 'unjudged', { confidence: 0, why: wordsIn[language].unknown })
}
