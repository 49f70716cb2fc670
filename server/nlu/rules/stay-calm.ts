import type { Reading } from '../reading.ts'
import { clauseAround } from '../reading.ts'
import type { Span } from '../text.ts'
import { type Cue, type Judge, judgedBy } from './judged.ts'

/**
 * Broken by: irritation, sarcasm, mockery, shouting, insults, open defensiveness.
 * Not by: a firm but polite refusal, exclamation marks of friendliness or regret.
 */
export const stayCalm: Judge = (reading) =>
  judgedBy(
    [
      ...reading.find('irritation').map((hit): Cue => ({ span: clauseAround(hit), weight: 0.85 })),
      ...reading.find('insult').map((hit): Cue => ({ span: clauseAround(hit), weight: 0.85 })),
      ...shouting(reading).map((span): Cue => ({ span, weight: 0.85 })),
    ],
    0.1,
  )

/** Sentences written in capitals, or ending in rows of question or exclamation marks ("??", "!!!"). */
export function shouting(reading: Reading): Span[] {
  return reading.sentences.filter((sentence) => {
    const raw = reading.plain.raw.slice(reading.plain.at[sentence.start], reading.plain.at[sentence.end])
    return inCapitals(raw) || /\?[!?]*\?|\?!|!\?/.test(raw)
  })
}

/** Two words of three letters or more in capitals side by side or apart, so that "GPS" or a name shouts nothing. */
function inCapitals(raw: string): boolean {
  const words = raw.match(/\p{L}{2,}/gu) ?? []
  const capitals = words.filter((word) => word.length >= 3 && word === word.toUpperCase() && word !== word.toLowerCase())
  return capitals.length >= 2 && capitals.length * 6 >= words.length
}
