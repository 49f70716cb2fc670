import { offersIn } from '../offers.ts'
import { type Judge, judgedBy } from './judged.ts'

/**
 * Counts: at least one concrete remedy put to the customer, firmly or as a question, even one
 * that the policy does not allow.
 * Does not: "we will sort it out", "we'll make it up to you", a complaint only passed on, a
 * remedy refused.
 */
export const proposeSolution: Judge = (reading) =>
  judgedBy(
    offersIn(reading).map((offer) => ({ span: offer.span, weight: offer.kind === 'other' ? 0.7 : 0.88 })),
    0.08,
  )
