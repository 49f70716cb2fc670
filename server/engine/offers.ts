import type { Scenario } from '#contract/scenario.ts'
import type { Offer, Understanding } from '#contract/understanding.ts'

type OfferMove = 'offer-good' | 'offer-more' | 'offer-beyond' | 'offer-vague'

/** What the offers of a reply are to this customer, and the remedy that speaks loudest. */
export type Weighing = { readonly moves: readonly OfferMove[]; readonly remedy: string | null }

/** Holds offers against the policy and against what the customer settles for. */
export function weighOffers(scenario: Scenario, understanding: Understanding): Weighing {
  const { offers, commitments } = understanding
  const each = offers.map((offer) => ({ offer, move: moveOf(scenario, offer) }))
  const first = (move: OfferMove) => each.find((one) => one.move === move)
  const best = first('offer-good') ?? first('offer-more')
  const over = first('offer-beyond') ?? commitments.find((one) => one.standing === 'beyond' && one.kind !== 'guarantee')
  const moves: OfferMove[] = best ? [best.move] : []
  if (over) moves.push('offer-beyond')
  // What is said concretely makes good for what is said vaguely beside it.
  if (moves.length === 0 && (first('offer-vague') || promisesVaguely(understanding))) moves.push('offer-vague')
  return { moves, remedy: (best ?? first('offer-beyond') ?? first('offer-vague'))?.offer.remedy ?? null }
}

/** A vague promise is all there is: no action, nothing definite, and no question that could lead to something. */
function promisesVaguely({ commitments, findings, questions }: Understanding): boolean {
  if (findings['act-now'].shown || questions.length > 0) return false
  return commitments.length > 0 && commitments.every((one) => one.standing === 'vague')
}

function moveOf(scenario: Scenario, offer: Offer): OfferMove {
  if (offer.standing === 'vague') return 'offer-vague'
  if (offer.standing === 'beyond') return 'offer-beyond'
  return offer.remedy !== null && scenario.customer.settlesFor.includes(offer.remedy) ? 'offer-good' : 'offer-more'
}
