import type { Scenario } from '#contract/scenario.ts'
import type { Offer, Understanding } from '#contract/understanding.ts'

export type OfferMove = 'offer-good' | 'offer-more' | 'offer-beyond' | 'offer-vague'

/** What the offers of a reply are to this customer, and the remedy that speaks loudest. */
export type Weighing = { readonly moves: readonly OfferMove[]; readonly remedy: string | null }

/** Holds offers against the policy and against what the customer settles for. */
export function weighOffers(scenario: Scenario, { offers, commitments, findings }: Understanding): Weighing {
  const each = offers.map((offer) => ({ offer, move: moveOf(scenario, offer) }))
  const first = (move: OfferMove) => each.find((one) => one.move === move)
  const best = first('offer-good') ?? first('offer-more')
  const over = first('offer-beyond') ?? commitments.find((one) => one.standing === 'beyond' && one.kind !== 'guarantee')
  const moves: OfferMove[] = best ? [best.move] : []
  if (over) moves.push('offer-beyond')
  const vague = first('offer-vague') || (!findings['act-now'].shown && commitments.some((one) => one.standing === 'vague'))
  // What is said concretely makes good for what is said vaguely beside it.
  if (moves.length === 0 && vague) moves.push('offer-vague')
  return { moves, remedy: (best ?? first('offer-beyond') ?? first('offer-vague'))?.offer.remedy ?? null }
}

function moveOf(scenario: Scenario, offer: Offer): OfferMove {
  if (offer.standing === 'vague') return 'offer-vague'
  if (offer.standing === 'beyond') return 'offer-beyond'
  return offer.remedy !== null && scenario.customer.settlesFor.includes(offer.remedy) ? 'offer-good' : 'offer-more'
}
