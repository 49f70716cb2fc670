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
      ...emphasis(reading).map((span): Cue => ({ span, weight: 0.6 })),
      ...scareQuotes(reading).map((span): Cue => ({ span, weight: 0.6 })),
    ],
    0.1,
  )

/** Sentences in capitals, with rows of question marks, or with three exclamation marks that are not plain friendliness. */
export function shouting(reading: Reading): Sentence[] {
  return reading.sentences.filter((sentence) => {
    const raw = reading.plain.raw.slice(reading.plain.at[sentence.start], reading.plain.at[sentence.end])
    return inCapitals(raw) || /\?[!?]*\?|\?!|!\?/.test(raw) || (raw.includes('!!!') && !isFriendly(reading, sentence))
  })
}

const friendly = ['thanks', 'apology', 'notApology', 'greeting', 'closing', 'empathy', 'feeling', 'chummy'] as const

function isFriendly(reading: Reading, sentence: Sentence): boolean {
  return friendly.some((meaning) => reading.find(meaning).some((hit) => hit.sentence === sentence))
}

/** Two words of four letters or more in capitals, or most of the sentence, so that "GPS" and "SMS" shout nothing. */
function inCapitals(raw: string): boolean {
  const words = raw.match(/\p{L}{2,}/gu) ?? []
  const capitals = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  return capitals.filter((word) => word.length >= 4).length >= 2 || (capitals.length >= 3 && capitals.length * 2 > words.length)
}

const kindly = [...friendly, 'perspective', 'willDo', 'done', 'choice', 'guarantee', 'established', 'factRequest'] as const

/** A small word in capitals in the midst of others ("that IS an answer"), or one said again in them ("a toy. A TOY"): a raised voice. */
function emphasis(reading: Reading): Span[] {
  const { pack, plain: text } = reading
  return reading.sentences.filter((sentence) => {
    if (kindly.some((meaning) => reading.find(meaning).some((hit) => hit.sentence === sentence))) return false
    const raw = text.raw.slice(text.at[sentence.start], text.at[sentence.end])
    const words = raw.match(/\p{L}+/gu) ?? []
    const loud = words.filter((word) => word.length >= 2 && word === word.toUpperCase() && word !== word.toLowerCase())
    if (loud.length === words.length && words.length > 2) return false
    const lower: readonly string[] = text.raw.match(/\p{L}+/gu) ?? []
    return loud.some((word) => pack.stopWords.has(plain(word).text) || (word.length > 2 && lower.includes(word.toLowerCase())))
  })
}

/** One or two of the customer's own words between marks, in lower case: `so she was "rude"`. */
function scareQuotes(reading: Reading): Span[] {
  if (reading.quoted.length === 0) return []
  const said = plain(reading.heard.customer.join(' ')).text.match(/[a-z]+/g) ?? []
  const stems = new Set(said.map(reading.pack.stem))
  return reading.quoted.filter((span) => {
    const raw = quote(reading, span)
    const words = reading.plain.text.slice(span.start, span.end).match(/[a-z]+/g) ?? []
    const theirs = words.filter((word) => !reading.pack.stopWords.has(word))
    if (words.length > 2 || raw !== raw.toLowerCase() || theirs.length === 0 || isKind(reading, span)) return false
    return theirs.some((word) => word.length > 3) && theirs.every((word) => stems.has(reading.pack.stem(word)))
  })
}

/** Quoted with sympathy, or as something found out. */
function isKind(reading: Reading, span: Span): boolean {
  const sentence = reading.sentences.find((s) => span.start >= s.start && span.end <= s.end)
  return (['apology', 'empathy', 'perspective', 'established', 'thanks'] as const).some((meaning) =>
    reading.find(meaning).some((hit) => hit.sentence === sentence),
  )
}
