import { brokenBans } from '../bans.ts'
import { offersIn } from '../offers.ts'
import { type Judge, judgedBy } from './judged.ts'

/**
 * Broken by: promising what nobody can guarantee, or what the policy does not allow: more than
 * its limit, a dismissal, a time that cannot be promised.
 * Not by: a remedy inside the policy, "I'll do my best", saying what can not be promised.
 */
export const realisticPromises: Judge = (reading) =>
  judgedBy(
    [
      ...brokenBans(reading).map((broken) => ({ span: broken.span, weight: broken.weight })),
      ...offersIn(reading)
        .filter((offer) => offer.standing === 'beyond')
        .map((offer) => ({ span: offer.span, weight: 0.8 })),
    ],
    0.08,
  )
