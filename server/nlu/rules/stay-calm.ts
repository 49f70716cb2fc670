import type { Reading } from '../reading.ts'
import { clauseAround, quote } from '../reading.ts'
import type { Sentence } from '../sentences.ts'
import { plain, type Span } from '../text.ts'
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
      ...scareQuotes(reading).map((span): Cue => ({ span, weight: 0.6 })),
    ],
    0.1,
  )

/** Sentences written in capitals, or ending in rows of question or exclamation marks ("??", "!!!"). */
export function shouting(reading: Reading): Sentence[] {
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

/** One or two of the customer's own words between marks, in lower case: `so she was "rude"`. */
function scareQuotes(reading: Reading): Span[] {
  if (reading.quoted.length === 0) return []
  const said = plain(reading.heard.customer.join(' ')).text.match(/[a-z]+/g) ?? []
  const stems = new Set(said.map(reading.pack.stem))
  return reading.quoted.filter((span) => {
    const raw = quote(reading, span)
    const words = reading.plain.text.slice(span.start, span.end).match(/[a-z]+/g) ?? []
    return words.length <= 2 && raw === raw.toLowerCase() && words.some((word) => word.length > 3 && stems.has(reading.pack.stem(word)))
  })
}
