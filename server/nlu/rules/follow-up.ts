import { clauseAround, clearOf, type Hit, type Reading, sharesSentence } from '../reading.ts'
import { type Judge, judgedBy } from './judged.ts'

/**
 * Counts: a commitment to check afterwards that it is solved or to come back with the outcome,
 * or asking whether it is solved now.
 * Does not: "contact us if anything is still wrong", "we will look into it".
 */
export const followUp: Judge = (reading) => {
  const checks = clearOf(reading.find('checkAfter'), reading.find('contactUs'))
  const back = comingBack(reading)
  const solved = reading.find('solvedNow').filter((hit) => hit.sentence.question)
  return judgedBy(
    [
      ...checks.map((hit) => ({ span: clauseAround(hit), weight: 0.9 })),
      ...back.map((hit) => ({ span: clauseAround(hit), weight: 0.85 })),
      ...solved.map((hit) => ({ span: clauseAround(hit), weight: 0.85 })),
    ],
    0.06,
  )
}

/** The company comes back to the customer, and says what with. */
export function comingBack(reading: Reading): Hit[] {
  return clearOf(reading.find('comeBack'), reading.find('contactUs')).filter((hit) => sharesSentence(reading, hit, 'outcome'))
}
