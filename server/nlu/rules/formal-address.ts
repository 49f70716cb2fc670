import { emojiRows } from '../emoji.ts'
import { type Judge, judgedBy } from './judged.ts'

/**
 * Broken by: Estonian sina forms to the customer, chumminess, pet names, slang, rows of emoji.
 * Not by: a first name with teie, English "you", sina quoted from the customer.
 */
export const formalAddress: Judge = (reading) =>
  judgedBy(
    [
      ...reading.find('sina').map((span) => ({ span, weight: 0.88 })),
      ...reading.find('chummy').map((span) => ({ span, weight: 0.88 })),
      ...emojiRows(reading).map((span) => ({ span, weight: 0.8 })),
    ],
    0.04,
  )
