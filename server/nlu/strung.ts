import { overlaps, type Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'
import type { Span } from './text.ts'

/** A piece between commas, slashes, hashes and the like. */
type Piece = Span & { readonly sentence: Sentence; readonly words: readonly string[] }

/** Fewer pieces than this that are no more than a key word, and they may be a terse reply. */
const fewest = 4
const share = 0.6

/** Sentences that string key words together, repeat a few words, or tell the steps of the checklist one by one. */
export function strungSentences(reading: Reading): readonly Sentence[] {
  if (isRepetitive(reading)) return reading.sentences
  const pieces = reading.sentences.flatMap(piecesOf).filter(({ words }) => words.length > 0)
  const frame = [...reading.find('greeting'), ...reading.find('closing')]
  const named = pieces.filter((piece) => isNamed(reading, piece))
  const list = isMuch(named, pieces, frame) ? named : []
  const steps = stepsIn(reading)
  const salad = reading.sentences.filter((sentence) => isSalad(reading, sentence))
  const runs = pieces.filter((piece) => isRun(reading, piece))
  const slashed = reading.sentences.filter((sentence) => isSlashed(reading, sentence))
  return [...new Set([...list, ...runs].map(({ sentence }) => sentence).concat(steps, salad, slashed, fragments(reading)))]
}

function piecesOf(sentence: Sentence): Piece[] {
  return Array.from(sentence.text.matchAll(/[^,;/|#*•+>\n:]+/g), (m) => ({
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
    sentence,
    words: m[0].match(/[a-z']+/g) ?? [],
  }))
}

/** Most of the pieces, and not few; a greeting or a closing is no piece of a list. */
function isMuch(some: readonly Span[], all: readonly Span[], frame: readonly Span[]): boolean {
  const counted = (pieces: readonly Span[]): number => pieces.filter((piece) => !frame.some((other) => overlaps(other, piece))).length
  return counted(some) >= fewest && counted(some) >= counted(all) * share
}

const names = (reading: Reading, word: string): boolean => wholly(reading.pack.unearned.named, word)

function wholly(words: RegExp, text: string): boolean {
  words.lastIndex = 0
  const found = words.exec(text)
  return found !== null && found.index === 0 && found[0].length === text.length
}

/** One to three words that name an act, with at most a small word between: "apology", "klient kaasatud". */
function isNamed(reading: Reading, { words }: Piece): boolean {
  const rest = words.filter((word) => !names(reading, word))
  return words.length <= 3 && rest.length < words.length && rest.length <= 1 && rest.every((word) => reading.pack.stopWords.has(word))
}

/** Three short pieces or more between slashes or the like, half of which name an act: a list, and no choice put to anyone. */
function isSlashed(reading: Reading, sentence: Sentence): boolean {
  const cuts = sentence.text.match(/ ?[/|+→>] ?/g) ?? []
  if (cuts.length < 2 || sentence.question) return false
  const pieces = piecesOf(sentence).filter(({ words }) => words.length > 0)
  const known = pieces.filter((piece) => isNamed(reading, piece)).length
  return pieces.length >= 3 && pieces.every(({ words }) => words.length <= 3) && known * 2 >= pieces.length
}

const shortest = 4
/** "Free replacement sent today" is a terse sentence: only in a longer row may a word in four name nothing. */
const long = 6
const dense = 0.75

/** Words in a row that name an act each, with no small words to make a sentence of them. */
function isRun(reading: Reading, { words }: Piece): boolean {
  if (words.length < shortest) return false
  const rest = words.filter((word) => !names(reading, word))
  const small = rest.filter((word) => reading.pack.stopWords.has(word)).length
  return rest.length <= (words.length < long ? 0 : words.length * (1 - dense)) && small * 5 <= words.length
}

const different = 3

/** The same few words again and again. */
function isRepetitive(reading: Reading): boolean {
  const words = reading.plain.text.match(/[a-z']+/g) ?? []
  return words.length >= 5 && new Set(words).size * different <= words.length
}

/** The checklist step by step: three different ones, and most of the message. */
function stepsIn(reading: Reading): Sentence[] {
  const steps = reading.match(reading.pack.unearned.step)
  const kinds = new Set(steps.map(({ start, end }) => reading.plain.text.slice(start, end)))
  const taken = steps.reduce((sum, { start, end }) => sum + end - start, 0)
  const all = reading.sentences.reduce((sum, { start, end }) => sum + end - start, 0)
  return kinds.size >= different && taken >= all * 0.5 ? steps.map((hit) => hit.sentence) : []
}

/** "Because since but then": no sentence has three such words on end. */
function isSalad({ pack }: Reading, { text }: Sentence): boolean {
  let row = 0
  for (const word of text.match(/[a-z']+/g) ?? []) {
    row = wholly(pack.unearned.linkers, word) ? row + 1 : 0
    if (row >= different) return true
  }
  return false
}

/** Short sentences that break off at the same word: "sorry that. thank you that." */
function fragments(reading: Reading): Sentence[] {
  const ends = new Map<string, Sentence[]>()
  for (const sentence of reading.sentences) {
    const words = sentence.text.match(/[a-z']+/g) ?? []
    const last = words.at(-1) ?? ''
    if (words.length <= 4 && (last === 'that' || wholly(reading.pack.unearned.linkers, last)))
      ends.set(last, [...(ends.get(last) ?? []), sentence])
  }
  return [...ends.values()].filter((same) => same.length >= different).flat()
}
