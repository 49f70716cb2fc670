import type { Scenario } from '#contract/scenario.ts'
import { closest } from './check-shape.ts'
import type { Fault } from './fault.ts'
import type { Source } from './source.ts'

type When = NonNullable<Scenario['sequel']>['tells'][number]['when']

/** Tellings of what happened days later that are never told, and remedies in them that are none. */
export function lintSequel(source: Source, { sequel, policy, endings }: Scenario): readonly Fault[] {
  const tells = sequel?.tells ?? []
  const remedies = policy.remedies.map(({ id }) => id)
  const possible = [...Object.keys(endings), 'abandoned']
  return tells.flatMap(({ when }, i) => {
    const path = ['sequel', 'tells', i, 'when']
    const unknown = when.promised?.find((remedy) => !remedies.includes(remedy))
    if (unknown !== undefined)
      return [source.fault([...path, 'promised'], `there is no remedy in the policy "${unknown}"`, closest(unknown, remedies))]
    if (tells.slice(0, i).some((earlier) => covers(earlier.when, when)))
      return [source.fault(path, 'this is never told: one above it holds whenever this does', 'move it up')]
    if (when.ending?.every((ending) => !possible.includes(ending)))
      return [
        source.fault(
          [...path, 'ending'],
          `this is never told: there is no ending "${when.ending.join('" or "')}"`,
          'write that ending, or name another',
        ),
      ]
    return []
  })
}

/** Whether the earlier one holds whenever the later one does. */
function covers(earlier: When, later: When): boolean {
  const within = (wide: readonly string[] | undefined, narrow: readonly string[] | undefined) =>
    wide === undefined || (narrow?.every((each) => wide.includes(each)) ?? false)
  return (
    within(earlier.ending, later.ending) &&
    within(earlier.promised, later.promised) &&
    (earlier.beyond === undefined || earlier.beyond === later.beyond)
  )
}
