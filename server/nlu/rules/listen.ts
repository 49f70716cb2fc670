import { cueWords } from '../cue-words.ts'
import { overlaps, type Reading } from '../reading.ts'
import type { Sentence } from '../sentences.ts'
import { plain, type Span } from '../text.ts'
import { type Cue, type Judge, judgedBy } from './judged.ts'

/**
 * Counts: a specific detail of the customer's message taken up, in the agent's words or theirs;
 * a demand of theirs granted or politely declined by name.
 * Does not: "your complaint", "the situation", "your order"; a detail taken up only to deny,
 * mock, blame or excuse.
 */
export const listen: Judge = (reading) => {
  const said = detailsOf(reading)
  const cues = reading.sentences.flatMap((sentence) => (hostile(reading, sentence) ? [] : taken(reading, sentence, said)))
  return judgedBy(cues, said.stems.size > 0 ? 0.15 : 0.05)
}

type Details = { readonly stems: ReadonlySet<string>; readonly cues: readonly RegExp[] }

/** What the customer said that is particular: stems of their content words with their synonyms, and the author's cues. */
function detailsOf(reading: Reading): Details {
  const { pack, heard } = reading
  const stems = new Set<string>()
  for (const line of heard.customer) for (const stem of stemsOf(line, reading)) stems.add(stem)
  for (const group of pack.synonyms) if (group.some((stem) => stems.has(stem))) for (const stem of group) stems.add(stem)
  const cues = (heard.details ?? []).flatMap((detail) => cueWords(detail.cues, heard.language) ?? [])
  return { stems, cues }
}

function stemsOf(line: string, reading: Reading): string[] {
  const { pack } = reading
  const names = namesIn(line)
  return Array.from(plain(line, pack.mend).text.matchAll(/[a-z][a-z']+|\d{2,}/g), (m) => m[0])
    .filter((word) => word.length > 2 || /\d/.test(word))
    .filter((word) => !pack.stopWords.has(word) && !names.has(word))
    .map(pack.stem)
    .filter((stem) => !pack.generalStems.has(stem))
}

/** A signature, alone on its line or after a sign-off: to say the customer's name is not to listen. */
function namesIn(line: string): Set<string> {
  const last =
    line
      .trim()
      .split(/\n|(?<=[.!?,]) /)
      .at(-1) ?? ''
  const words = last.trim().split(/\s+/)
  const isName = words.length <= 4 && words.some((w) => /^\p{Lu}/u.test(w))
  return new Set(isName ? words.map((w) => plain(w).text.replace(/[^a-z]/g, '')) : [])
}

/** A sentence that blames, mocks or threatens takes nothing up; one that also apologises or mends may. */
function hostile(reading: Reading, sentence: Sentence): boolean {
  return (['blamesCustomer', 'disputes', 'threat', 'insult', 'irritation', 'conditionalApology'] as const).some((meaning) =>
    reading.find(meaning).some((hit) => hit.sentence === sentence),
  )
}

function taken(reading: Reading, sentence: Sentence, said: Details): Cue[] {
  const frame = [...reading.find('greeting'), ...reading.find('closing')]
  return sentence.clauses.flatMap((clause): Cue[] => {
    const words = wordsIn(reading, clause).filter((word) => !frame.some((f) => overlaps(f, word)))
    const shared = words.filter((word) => said.stems.has(word.stem))
    const cued = said.cues.some((cue) => reading.match(cue).some((hit) => overlaps(hit, clause)))
    const different = new Set(shared.map((word) => word.stem)).size
    if (different === 0 && !cued) return []
    return [{ span: clause, weight: cued ? 0.85 : Math.min(0.9, 0.5 + 0.2 * different) }]
  })
}

function wordsIn(reading: Reading, clause: Span): (Span & { readonly stem: string })[] {
  const { pack, plain: text } = reading
  return Array.from(text.text.slice(clause.start, clause.end).matchAll(/[a-z][a-z']+|\d{2,}/g), (m) => ({
    start: clause.start + m.index,
    end: clause.start + m.index + m[0].length,
    word: m[0],
    stem: pack.stem(m[0]),
  })).filter(({ word, stem }) => !pack.stopWords.has(word) && !pack.generalStems.has(stem))
}
