import { inLanguage, type Language } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Commitment, Offer, Understanding } from '#contract/understanding.ts'
import type { State } from './state.ts'

/** What a reply promises: its commitments and its firm offers, each once, and nothing that stands in the ledger already. */
export function promisesIn(scenario: Scenario, state: State, understanding: Understanding): readonly Commitment[] {
  if (understanding.nature !== 'reply') return []
  const { commitments, offers } = understanding
  const offered = offers.filter((offer) => offer.firm).map((offer) => asCommitment(scenario, state.language, offer))
  const taken: Commitment[] = []
  for (const promise of [...commitments, ...offered])
    if (![...state.promises, ...taken].some((earlier) => same(earlier, promise))) taken.push(promise)
  return taken
}

function asCommitment(scenario: Scenario, language: Language, offer: Offer): Commitment {
  const remedy = scenario.policy.remedies.find((each) => each.id === offer.remedy)
  return {
    kind: 'remedy',
    what: remedy ? inLanguage(remedy.title, language) : offer.quote,
    howMuch: howMuch(offer, language),
    who: null,
    when: offer.when,
    remedy: offer.remedy,
    standing: offer.standing,
    quote: offer.quote,
  }
}

function howMuch({ percent, euros, count }: Offer, language: Language): string | null {
  if (percent !== null) return `${percent}%`
  if (euros !== null) return `${euros} €`
  if (count === null) return null
  if (language === 'et') return count === 1 ? 'üks kord' : `${count} korda`
  return count === 1 ? 'once' : `${count} times`
}

/** The understanding may find one promise twice, as a commitment and as an offer; another time or amount is a new promise. */
function same(one: Commitment, other: Commitment): boolean {
  const alike = (a: string | null, b: string | null) => a === b || a === null || b === null
  if (one.kind !== other.kind || one.standing !== other.standing) return false
  if (!alike(one.when, other.when) || !alike(one.howMuch, other.howMuch)) return false
  if (one.remedy !== null && other.remedy !== null) return one.remedy === other.remedy
  return one.quote.includes(other.quote) || other.quote.includes(one.quote)
}
