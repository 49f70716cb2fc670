import { offersIn } from '../offers.ts'
import { clauseAround, type Reading, sharesClause } from '../reading.ts'
import { type Judge, judgedBy } from './judged.ts'

/**
 * Counts: asks what solution the customer wants, offers a choice of remedies or times, or asks
 * whether the proposed one suits.
 * Does not: announcing the remedy, asking about facts alone, "let us know if you have questions".
 */
export const involveCustomer: Judge = (reading) =>
  judgedBy(
    solutionQuestions(reading).map((hit) => ({ span: clauseAround(hit), weight: hit.sentence.question ? 0.92 : 0.85 })),
    0.08,
  )

export function solutionQuestions(reading: Reading) {
  const asked = reading.find('solutionQuestion').filter((hit) => hit.sentence.question)
  const put = offersIn(reading)
    .map((offer) => offer.hit)
    .filter((hit) => hit.sentence.question && !asked.some((a) => a.sentence === hit.sentence))
    .filter((hit) => !sharesClause(reading, hit, 'eventQuestion'))
  const mocking = [...reading.find('irritation'), ...reading.find('insult')]
  return [...asked, ...put, ...reading.find('choice')]
    .filter((hit) => !mocking.some((other) => other.sentence === hit.sentence))
    .sort((a, b) => a.start - b.start)
}
