import type { Language, Text } from '#contract/language.ts'
import type { Condition, Scenario } from '#contract/scenario.ts'
import type { Standard } from '#contract/standard.ts'
import { closest } from './check-shape.ts'
import type { Fault } from './fault.ts'
import type { Path, Source } from './source.ts'

/** What a scenario may refer to. */
export type Known = { readonly standards: ReadonlyMap<string, Standard>; readonly temperaments: readonly string[] }

/** Holds together what the shape alone cannot: every name refers to something, every fact can be asked for, every ending reached. */
export function checkScenario(source: Source, scenario: Scenario, known: Known): readonly Fault[] {
  return [
    ...references(source, scenario, known),
    ...uniqueIds(source, scenario),
    ...facts(source, scenario),
    ...endings(source, scenario),
    ...translations(source, scenario),
  ]
}

function references(source: Source, scenario: Scenario, { standards, temperaments }: Known): readonly Fault[] {
  const remedies = scenario.policy.remedies.map(({ id }) => id)
  const told = scenario.facts.map(({ id }) => id)
  const rules = standards.get(scenario.standard)?.rules.map(({ id }) => id)
  const conditions = Object.entries(scenario.endings).flatMap(([kind, ending]) =>
    ending && 'when' in ending ? [{ path: ['endings', kind, 'when'] as Path, when: ending.when as Condition }] : [],
  )
  return [
    ...names(source, ['standard'], [scenario.standard], [...standards.keys()], 'standard'),
    ...names(source, ['customer', 'temperament'], [scenario.customer.temperament], temperaments, 'temperament'),
    ...names(source, ['customer', 'settlesFor'], scenario.customer.settlesFor, remedies, 'remedy in the policy'),
    ...scenario.floors.flatMap((floor, i) => names(source, ['floors', i, 'until'], floor.until, rules, 'rule')),
    ...conditions.flatMap(({ path, when }) => [
      ...names(source, [...path, 'met'], when.met, rules, 'rule'),
      ...names(source, [...path, 'offered'], when.offered, remedies, 'remedy in the policy'),
      ...names(source, [...path, 'told'], when.told, told, 'fact'),
    ]),
  ]
}

function names(
  source: Source,
  path: Path,
  used: readonly string[] = [],
  choices: readonly string[] | undefined,
  what: string,
): readonly Fault[] {
  if (!choices) return []
  return used.flatMap((name, i) =>
    choices.includes(name)
      ? []
      : [source.fault(used.length > 1 ? [...path, i] : path, `there is no ${what} "${name}"`, closest(name, choices))],
  )
}

function uniqueIds(source: Source, scenario: Scenario): readonly Fault[] {
  const lists: readonly (readonly [Path, readonly { id: string }[]])[] = [
    [['facts'], scenario.facts],
    [['unknowns'], scenario.unknowns],
    [['details'], scenario.details],
    [['policy', 'remedies'], scenario.policy.remedies],
    [['policy', 'never'], scenario.policy.never],
  ]
  return lists.flatMap(([path, list]) =>
    list.flatMap(({ id }, i) =>
      list.findIndex((other) => other.id === id) < i
        ? [source.fault([...path, i, 'id'], `"${id}" stands here twice`, 'give each its own id')]
        : [],
    ),
  )
}

function facts(source: Source, scenario: Scenario): readonly Fault[] {
  const unasked = (list: 'facts' | 'unknowns') =>
    scenario[list].flatMap(({ id, topics, cues }, i) => {
      if (topics.length > 0) return []
      const silent = scenario.languages.filter((language) => cues[language].length === 0)
      if (silent.length === 0) return []
      const where = silent.length === scenario.languages.length ? '' : ` in "${silent.join('", "')}"`
      return [
        source.fault(
          [list, i],
          `nobody can ask for "${id}"${where}`,
          'give it topics, such as [when], or cues: words a question for it would hold',
        ),
      ]
    })
  return [...unasked('facts'), ...unasked('unknowns')]
}

function endings(source: Source, scenario: Scenario): readonly Fault[] {
  const { resolved, 'walked-out': walkedOut } = scenario.endings
  const found: Fault[] = []
  const { anger, trust } = scenario.customer.mood
  if (holdsAtStart(resolved.when, anger, trust)) {
    found.push(
      source.fault(
        ['endings', 'resolved', 'when'],
        'the complaint counts as resolved before the first word',
        'ask for an offer, a rule met or a lower anger',
      ),
    )
  }
  if (holdsAtStart(walkedOut.when, anger, trust)) {
    found.push(
      source.fault(
        ['endings', 'walked-out', 'when'],
        'the customer walks out before the first word',
        'ask for a higher anger or a lower trust than they start with',
      ),
    )
  }
  const floor = scenario.floors.findIndex((one) => one.anger > (resolved.when.angerAtMost ?? 100) && one.until.length === 0)
  if (floor >= 0)
    found.push(
      source.fault(['floors', floor], 'the floor keeps the complaint from ever being resolved', 'lower the floor, or raise angerAtMost'),
    )
  for (const [kind, ending] of Object.entries(scenario.endings)) {
    const turn = ending && 'when' in ending ? (ending.when as Condition).turnAtLeast : undefined
    if (turn && turn > scenario.turnLimit) {
      found.push(
        source.fault(
          ['endings', kind, 'when', 'turnAtLeast'],
          `turn ${turn} never comes: the limit is ${scenario.turnLimit}`,
          'raise turnLimit or lower this',
        ),
      )
    }
  }
  return found
}

function holdsAtStart(when: Condition, anger: number, trust: number): boolean {
  if (when.met?.length || when.offered?.length || when.told?.length || (when.turnAtLeast ?? 0) > 1) return false
  return (
    anger <= (when.angerAtMost ?? 100) &&
    anger >= (when.angerAtLeast ?? 0) &&
    trust >= (when.trustAtLeast ?? 0) &&
    trust <= (when.trustAtMost ?? 100)
  )
}

function translations(source: Source, scenario: Scenario): readonly Fault[] {
  return textsIn(scenario, []).flatMap(({ path, of }) => {
    const missing = scenario.languages.filter((language) => typeof of !== 'string' && !of[language])
    return missing.map((language: Language) =>
      source.fault(path, `the text is not written in "${language}"`, `add "${language}:", or take "${language}" out of languages`),
    )
  })
}

/** Every text of an author in a value: what has `et` or `en` as its keys and is not a list of cues. */
function textsIn(value: unknown, path: Path): readonly { path: Path; of: Exclude<Text, string> }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]))
  if (value === null || typeof value !== 'object') return []
  const keys = Object.keys(value)
  const isText =
    keys.length > 0 && keys.every((key) => key === 'et' || key === 'en') && Object.values(value).every((said) => typeof said === 'string')
  if (isText) return [{ path, of: value as Exclude<Text, string> }]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
}
