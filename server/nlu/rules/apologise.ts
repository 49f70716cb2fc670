import { clauseAround, clearOf, type Reading } from '../reading.ts'
import { type Judge, judgedBy } from './judged.ts'

/**
 * Counts: an unconditional apology or regret for what happened ("I am so sorry that…", "my bad").
 * Does not: a bare admission, sympathy ("sorry to hear"), a condition or a shift ("sorry if",
 * "sorry, but you"), an apology for something else (the late reply).
 */
export const apologise: Judge = (reading) =>
  judgedBy(
    apologies(reading).map((hit) => ({ span: clauseAround(hit), weight: 0.93 })),
    0.05,
  )

/** The apologies that count. */
export function apologies(reading: Reading) {
  return clearOf(clearOf(reading.find('apology'), reading.find('notApology')), reading.find('conditionalApology'))
}
