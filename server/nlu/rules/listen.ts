import { type Details, detailsOf } from '../details.ts'
import { offersIn } from '../offers.ts'
import { overlaps, type Reading } from '../reading.ts'
import type { Sentence } from '../sentences.ts'
import type { Span } from '../text.ts'
import { type Cue, type Judge, judgedBy } from './judged.ts'
import { shouting } from './stay-calm.ts'

/**
 * Counts: a specific detail of the customer's message taken up, in the agent's words or theirs;
 * a demand of theirs granted or politely declined by name.
 * Does not: "your complaint", "the situation", "your order"; a detail taken up only to deny,
 * mock, blame or excuse.
 */
export const listen: Judge = (reading) => {
  const said = detailsOf(reading.heard, reading.pack)
  const attacks = reading.sentences.some((sentence) => hostile(reading, sentence))
  const open = reading.sentences.filter((sentence) => !hostile(reading, sentence) && (!attacks || makesGood(reading, sentence)))
  const cues = open.flatMap((sentence) => taken(reading, sentence, said))
  return judgedBy(cues, said.stems.size > 0 ? 0.15 : 0.05)
}

const turnedAgainst = ['blamesCustomer', 'disputes', 'threat', 'insult', 'irritation', 'conditionalApology'] as const

/** A sentence that blames, mocks, threatens or shouts a question takes nothing up. */
function hostile(reading: Reading, sentence: Sentence): boolean {
  const against = turnedAgainst.some((meaning) => reading.find(meaning).some((hit) => hit.sentence === sentence))
  return against || (sentence.question && shouting(reading).includes(sentence))
}

/** In a reply that attacks elsewhere, only a sentence that apologises, feels with the customer, thanks or offers takes a detail up. */
function makesGood(reading: Reading, sentence: Sentence): boolean {
  const kind = (['apology', 'empathy', 'perspective', 'thanks', 'choice'] as const).some((meaning) =>
    reading.find(meaning).some((hit) => hit.sentence === sentence),
  )
  return kind || offersIn(reading).some((offer) => offer.hit.sentence === sentence)
}

function taken(reading: Reading, sentence: Sentence, said: Details): Cue[] {
  const frame = [...reading.find('greeting'), ...reading.find('closing')]
  return sentence.clauses.flatMap((clause): Cue[] => {
    const words = wordsIn(reading, clause).filter((word) => !frame.some((f) => overlaps(f, word)))
    const shared = new Set(words.map((word) => word.stem).filter((stem) => isSaid(reading, stem, said)))
    const named = [...said.cues, ...said.concepts].some((words) => reading.match(words).some((hit) => overlaps(hit, clause)))
    if (shared.size === 0 && !named) return []
    return [{ span: clause, weight: Math.min(0.92, (named ? 0.75 : 0.5) + 0.2 * shared.size) }]
  })
}

const partOfCompound = 4

function isSaid({ pack }: Reading, stem: string, said: Details): boolean {
  return said.stems.has(stem) || (stem.length >= partOfCompound && !pack.generalStems.has(stem) && said.text.includes(stem))
}

function wordsIn(reading: Reading, clause: Span): (Span & { readonly stem: string })[] {
  const { pack, plain } = reading
  return Array.from(plain.text.slice(clause.start, clause.end).matchAll(/[a-z][a-z']+|\d{2,}/g))
    .filter((m) => !pack.stopWords.has(m[0]))
    .map((m) => ({ start: clause.start + m.index, end: clause.start + m.index + m[0].length, stem: pack.stem(m[0]) }))
}
