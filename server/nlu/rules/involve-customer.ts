import { clauseAround, type Reading } from '../reading.ts'
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
  return [...asked, ...reading.find('choice')].sort((a, b) => a.start - b.start)
}
