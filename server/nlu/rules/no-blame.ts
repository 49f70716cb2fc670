import { clauseAround, negated } from '../reading.ts'
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
        .map((hit): Cue => ({ span: clauseAround(hit), weight: 0.82 })),
    ),
    0.1,
  )
