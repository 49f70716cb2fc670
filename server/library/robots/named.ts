import { type Cues, inLanguage, type Text } from '#contract/language.ts'
import { normalised } from '#contract/said-before.ts'
import type { Scenario } from '#contract/scenario.ts'
import { phrases } from './phrases.ts'
import { type Part, pick } from './robot.ts'

type Remedy = Scenario['policy']['remedies'][number]

/** Takes up a detail of the complaint, each turn another one. */
export function noticed(part: Part, turn: number): string {
  const details = part.scenario.details.filter(({ title }) => !isForbidden(inLanguage(title, part.language), part))
  const detail = details[turn % Math.max(1, details.length)]
  return detail ? `${pick(phrases[part.language].noticed, part, turn)} ${named(detail.title, detail.cues, part)}.` : ''
}

/** Offers what the customer settles for, each turn another thing of it. */
export function offerOf(part: Part, turn: number): string {
  const { settlesFor } = part.scenario.customer
  const wanted = settlesFor[turn % settlesFor.length]
  const remedy = part.scenario.policy.remedies.find(({ id }) => id === wanted)
  return remedy ? offerFor(remedy, part, turn) : ''
}

/** Offers a remedy of the policy's. */
export const offerFor = ({ title, cues }: Remedy, part: Part, turn: number): string =>
  `${pick(phrases[part.language].offer, part, turn)} ${named(title, cues, part)}.`

/** By its title, and by the author's first cue where none of them stands in the title. */
function named(title: Text, cues: Cues | undefined, { language }: Part): string {
  const name = inLanguage(title, language)
  const words = ` ${normalised(name)}`
  const [first, ...more] = cues?.[language] ?? []
  if (first === undefined || [first, ...more].some((cue) => words.includes(` ${normalised(cue)}`))) return name
  return `${name} (${first})`
}

/** What a ban's cue stands in is better not named: it might be taken for a promise. */
function isForbidden(name: string, { scenario, language }: Part): boolean {
  const words = ` ${normalised(name)}`
  return scenario.policy.never.some(({ cues }) => cues?.[language].some((cue) => words.includes(` ${normalised(cue)}`)))
}
