import type { Hit, Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'

/** The same reading with some sentences left out: no meaning is found in them, and no rule sees them. */
export function without(reading: Reading, left: readonly Sentence[]): Reading {
  if (left.length === 0) return reading
  const out = new Set(left)
  const known = new Map<RegExp, readonly Hit[]>()
  const match = (words: RegExp): readonly Hit[] => {
    const hits = known.get(words) ?? reading.match(words).filter((hit) => !out.has(hit.sentence))
    known.set(words, hits)
    return hits
  }
  return {
    ...reading,
    sentences: reading.sentences.filter((sentence) => !out.has(sentence)),
    match,
    find: (meaning) => match(reading.pack.meanings[meaning]),
  }
}
