import type { Fresh } from '#contract/event.ts'
import type { Script } from '#contract/script.ts'
import type { Verdict } from '#contract/verdict.ts'
import { isKnown } from './finding.ts'
import { judgeForbidden } from './forbidden.ts'
import { judgeInvented } from './invented.ts'
import { judgeRequired } from './required.ts'
import { sittingOf } from './sitting.ts'
import { clockOf } from './window.ts'

/**
 * One verdict for each rule of the standard, from what was understood in each reply.
 * Pure: the same events give the same verdicts, in the standard's order.
 */
export function judge(script: Script, events: readonly Fresh[]): readonly Verdict[] {
  const sitting = sittingOf(events)
  const clock = clockOf(script.standard, sitting)
  return script.standard.rules.map((rule) => {
    if (!isKnown(rule)) return judgeInvented(rule, script, sitting, clock)
    return rule.kind === 'forbidden' ? judgeForbidden(rule, script, sitting) : judgeRequired(rule, script, sitting, clock)
  })
}
