import type { Cues, Language } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Fault } from './fault.ts'
import type { Source } from './source.ts'

type Remedy = Scenario['policy']['remedies'][number]

/** Remedies that nobody can offer, and demands that the policy cannot meet. */
export function lintPolicy(source: Source, scenario: Scenario): readonly Fault[] {
  return [...remedies(source, scenario), ...unmetDemands(source, scenario), ...bans(source, scenario), ...details(source, scenario)]
}

/** Why a remedy cannot be offered within the policy; null where it can. */
function whyImpossible(remedy: Remedy, { policy, languages }: Scenario): string | null {
  const nought = (['percent', 'euros', 'withinHours'] as const).find((key) => remedy.limit[key] === 0)
  if (nought) return `its limit of 0 (${nought}) allows none of it`
  const mute = remedy.kind === 'other' ? silentIn(remedy.cues, languages) : undefined
  if (mute) return `a remedy of the kind "other" is known by its cues alone, and it has none in "${mute}"`
  const forbidden = policy.never.find(({ kind }) => (remedy.kind === 'gift' || remedy.kind === 'compensation') && kind === remedy.kind)
  return forbidden ? `"never" forbids it again as "${forbidden.id}"` : null
}

const silentIn = (cues: Cues | undefined, languages: readonly Language[]): Language | undefined =>
  languages.find((language) => (cues?.[language].length ?? 0) === 0)

/** Ids of the remedies that nobody can offer. */
export const impossibleRemedies = (scenario: Scenario): readonly string[] =>
  scenario.policy.remedies.filter((remedy) => whyImpossible(remedy, scenario) !== null).map(({ id }) => id)

function remedies(source: Source, scenario: Scenario): readonly Fault[] {
  const { remedies: all } = scenario.policy
  return all.flatMap((remedy, i) => {
    const path = ['policy', 'remedies', i]
    const why = whyImpossible(remedy, scenario)
    if (why) return [source.fault(path, `nobody can offer "${remedy.id}": ${why}`, 'mend it, or take it out', { severity: 'warning' })]
    const twin = remedy.kind === 'other' ? undefined : all.slice(0, i).find(({ kind }) => kind === remedy.kind)
    const mute = twin && silentIn(remedy.cues, scenario.languages)
    if (!twin || !mute) return []
    const message = `nobody can offer "${remedy.id}" by name in "${mute}": its kind "${remedy.kind}" is heard as "${twin.id}"`
    return [source.fault(path, message, 'give it cues: words that name it and not the other', { severity: 'warning' })]
  })
}

function unmetDemands(source: Source, scenario: Scenario): readonly Fault[] {
  const impossible = impossibleRemedies(scenario)
  const { settlesFor } = scenario.customer
  const found: Fault[] = []
  if (settlesFor.every((remedy) => impossible.includes(remedy)))
    found.push(
      source.fault(
        ['customer', 'settlesFor'],
        'no policy can meet this customer: nothing they settle for can be offered',
        'let them settle for a remedy that the policy allows',
      ),
    )
  for (const kind of ['resolved', 'settled'] as const) {
    const offered = scenario.endings[kind]?.when.offered
    if (!offered) continue
    const path = ['endings', kind, 'when', 'offered']
    if (offered.every((remedy) => impossible.includes(remedy)))
      found.push(
        source.fault(path, 'this ending can never be reached: none of these can be offered', 'name a remedy that the policy allows'),
      )
    else if (kind === 'resolved' && !offered.some((remedy) => settlesFor.includes(remedy)))
      found.push(
        source.fault(path, 'the customer settles for none of the remedies that this ending asks for', 'name one of settlesFor', {
          severity: 'warning',
        }),
      )
  }
  return found
}

function bans(source: Source, { policy, languages }: Scenario): readonly Fault[] {
  return policy.never.flatMap((ban, i) => {
    const mute = ban.kind === 'other' ? silentIn(ban.cues, languages) : undefined
    if (!mute) return []
    const message = `nobody notices when "${ban.id}" is promised in "${mute}": the kind "other" is known by its cues alone`
    return [source.fault(['policy', 'never', i], message, 'give it cues', { severity: 'warning' })]
  })
}

function details(source: Source, scenario: Scenario): readonly Fault[] {
  return scenario.details.flatMap(({ id, cues }, i) => {
    const mute = silentIn(cues, scenario.languages)
    if (!mute) return []
    return [
      source.fault(['details', i], `nobody can take up "${id}" in "${mute}": it has no cues there`, 'give it cues', {
        severity: 'warning',
      }),
    ]
  })
}
