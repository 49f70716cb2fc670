import type { Condition, EndingKind, Scenario } from '#contract/scenario.ts'
import { knownRules, type Standard } from '#contract/standard.ts'
import { mostAtOnce } from '#contract/temperament.ts'
import { implies, startsAs } from './conditions.ts'
import type { Fault } from './fault.ts'
import type { Source } from './source.ts'

/** In this order they are tried; the first whose condition holds happens. */
const order = ['walked-out', 'escalated', 'let-go', 'resolved', 'settled'] as const satisfies readonly EndingKind[]
type Kind = (typeof order)[number]

type Ending = { readonly kind: Kind; readonly when: Condition }

/** Endings that can never happen, that happen of themselves, and floors that hold nothing up. */
export function lintEndings(source: Source, scenario: Scenario, standard: Standard): readonly Fault[] {
  const endings = order.flatMap((kind): Ending[] => {
    const when = scenario.endings[kind]?.when
    return when ? [{ kind, when }] : []
  })
  return [
    ...endings.flatMap((ending) => contradictions(source, ending)),
    ...endings.flatMap((ending) => outOfReach(source, scenario, ending)),
    ...shadowed(source, endings),
    ...fromTheStart(source, scenario, endings),
    ...floors(source, scenario, standard),
  ]
}

function contradictions(source: Source, { kind, when }: Ending): readonly Fault[] {
  return (['anger', 'trust'] as const).flatMap((mood) => {
    const [least = 0, most = 100] = [when[`${mood}AtLeast`], when[`${mood}AtMost`]]
    if (least <= most) return []
    const message = `this ending can never be reached: ${mood} cannot be at least ${least} and at most ${most}`
    return [source.fault(['endings', kind, 'when', `${mood}AtLeast`], message, 'turn the two round')]
  })
}

/** One reply moves the mood for the better by so much at most. */
function outOfReach(source: Source, { customer: { mood }, turnLimit }: Scenario, { kind, when }: Ending): readonly Fault[] {
  const most = mostAtOnce * turnLimit
  const { angerAtMost = 100, trustAtLeast = 0 } = when
  const far = (key: string, from: number, to: number) => [
    source.fault(
      ['endings', kind, 'when', key],
      `this ending can never be reached: from ${from} to ${to} takes more than ${turnLimit} replies, at ${mostAtOnce} a reply`,
      'raise turnLimit, or ask for less',
    ),
  ]
  return [
    ...(mood.anger - most > angerAtMost ? far('angerAtMost', mood.anger, angerAtMost) : []),
    ...(mood.trust + most < trustAtLeast ? far('trustAtLeast', mood.trust, trustAtLeast) : []),
  ]
}

/** Letting go takes a word of the trainee's besides its condition, so it stands in nobody's way. */
function shadowed(source: Source, endings: readonly Ending[]): readonly Fault[] {
  return endings.flatMap((ending, i) => {
    const first = endings.slice(0, i).find((other) => other.kind !== 'let-go' && implies(ending.when, other.when))
    if (!first) return []
    const message = `this ending can never be reached: whenever its condition holds, "${first.kind}" happens instead`
    return [source.fault(['endings', ending.kind, 'when'], message, `ask for something that "${first.kind}" does not`)]
  })
}

/** The complaint's own two are checked with the other errors; these would be as surprising. */
function fromTheStart(source: Source, { customer: { mood } }: Scenario, endings: readonly Ending[]): readonly Fault[] {
  return endings
    .filter(({ kind, when }) => (kind === 'escalated' || kind === 'settled') && startsAs(when, mood))
    .map(({ kind }) =>
      source.fault(
        ['endings', kind, 'when'],
        `"${kind}" holds before the first word`,
        'ask for an offer, or for another mood than they start with',
      ),
    )
}

function floors(source: Source, { floors: all, customer: { mood }, endings }: Scenario, { rules }: Standard): readonly Fault[] {
  return all.flatMap((floor, i) => {
    const found: Fault[] = []
    const idle = floor.until.every((rule) => !isSeen(rule) || rules.some(({ id, kind }) => id === rule && kind === 'forbidden'))
    if (idle)
      found.push(
        source.fault(
          ['floors', i, 'until'],
          'this floor holds nothing up: it is lifted from the first word',
          'name a rule that a reply has to show',
          {
            severity: 'warning',
          },
        ),
      )
    if (floor.anger > mood.anger)
      found.push(
        source.fault(['floors', i, 'anger'], `the floor lies above the anger of ${mood.anger} that the customer starts with`, 'lower it', {
          severity: 'warning',
        }),
      )
    if (floor.anger <= lowestAsked(endings))
      found.push(
        source.fault(
          ['floors', i, 'anger'],
          `no ending waits for this floor: none asks for an anger below ${floor.anger}`,
          'raise it, or take it out',
          {
            severity: 'warning',
          },
        ),
      )
    return found
  })
}

/** A rule that an instructor invented cannot be seen while the attempt runs. */
const isSeen = (rule: string): boolean => (knownRules as readonly string[]).includes(rule)

const lowestAsked = ({ resolved, settled }: Scenario['endings']): number =>
  Math.min(resolved.when.angerAtMost ?? 100, settled?.when.angerAtMost ?? 100)
