import type { Standard } from '#contract/standard.ts'
import { closest } from './check-shape.ts'
import type { Fault } from './fault.ts'
import type { Source } from './source.ts'

/** A standard's stages and windows refer to what it has; its levels start at nought. */
export function checkStandard(source: Source, standard: Standard): readonly Fault[] {
  const stages = standard.stages.map(({ id }) => id)
  const rules = standard.rules.map(({ id }) => id)
  const found = standard.rules.flatMap((rule, i) => {
    const faults: Fault[] = []
    if (rules.indexOf(rule.id) < i)
      faults.push(source.fault(['rules', i, 'id'], `there is already a rule "${rule.id}"`, 'give each its own id'))
    if (!stages.includes(rule.stage))
      faults.push(source.fault(['rules', i, 'stage'], `there is no stage "${rule.stage}"`, closest(rule.stage, stages)))
    for (const side of ['after', 'before'] as const) {
      const other = rule.window?.[side]
      if (other && !rules.includes(other))
        faults.push(source.fault(['rules', i, 'window', side], `there is no rule "${other}"`, closest(other, rules)))
    }
    return faults
  })
  if (!standard.assessment.levels.some(({ from }) => from === 0)) {
    found.push(source.fault(['assessment', 'levels'], 'no level starts at 0 points', 'let the lowest level have "from: 0"'))
  }
  return found
}
