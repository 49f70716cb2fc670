import { clauseAround, type Hit, negated, overlaps, type Reading, sharesSentence } from '../reading.ts'
import { apologies } from './apologise.ts'
import { type Cue, type Judge, judgedBy } from './judged.ts'

/** "Not your fault": how far before the blame its no may stand. */
const near = 12

/**
 * Broken by: putting the fault on the customer, doubting or contradicting them, lecturing,
 * arguing, threatening.
 * Not by: a cause on the company's side, blaming a colleague, irritation alone.
 */
export const noBlame: Judge = (reading) =>
  judgedBy(
    (['blamesCustomer', 'disputes', 'threat'] as const).flatMap((meaning) =>
      reading
        .find(meaning)
        .filter((hit) => meaning !== 'blamesCustomer' || !negated(reading, hit, near))
        .filter((hit) => meaning === 'threat' || !isOwned(reading, hit))
        .map((hit): Cue => ({ span: clauseAround(hit), weight: 0.82 })),
    ),
    0.1,
  )

/** "We are sorry, those labels should have come down": what is said against nobody named, in a sentence that takes the fault on the firm. */
function isOwned(reading: Reading, hit: Hit): boolean {
  if (reading.find('customerSubject').some((you) => overlaps(you, hit)) || sharesSentence(reading, hit, 'contrast')) return false
  return sharesSentence(reading, hit, 'admitsFault') || apologies(reading).some((apology) => apology.sentence === hit.sentence)
}
