import type { LanguagePack } from './language-pack.ts'
import type { Plain, Span } from './text.ts'

/** What belongs to the sentence it ends: marks, brackets, quotes and the halves of emoji. */
const trailing = /[.!?)"'\ud83c-\ud83e\udc00-\udfff]|\u200d|\ufe0f/

/** A sentence of the plain text with its clauses; all offsets count from the start of the whole text. */
export type Sentence = Span & {
  readonly index: number
  readonly text: string
  readonly question: boolean
  readonly clauses: readonly Span[]
}

/**
 * Splits plain text at full stops, exclamation and question marks and line breaks. A stop after
 * an abbreviation, a number ("4.8", "12. mai") or an initial does not end a sentence.
 */
export function sentencesOf(plain: Plain, pack: LanguagePack): Sentence[] {
  const { text } = plain
  const found: Sentence[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !endsHere(plain, i, start, pack)) continue
    let end = i
    while (end < text.length && trailing.test(text[end] as string)) end++
    pushSentence(found, text, start, end, pack)
    start = end
    i = Math.max(i, end - 1)
  }
  return found
}

function pushSentence(found: Sentence[], text: string, from: number, to: number, pack: LanguagePack): void {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  if (end <= start) return
  const own = text.slice(start, end)
  const clauses = clausesOf(own, pack.clauseStart).map((c) => ({ start: c.start + start, end: c.end + start }))
  const asks = /\?[)"'.!?]*$/.test(own) || starts(pack.questionStart, own)
  found.push({ start, end, index: found.length, text: own, question: asks, clauses })
}

/** Whether a word class stands at the very start of a text. */
export function starts(words: RegExp, text: string): boolean {
  return text.search(words) === 0
}

function endsHere(plain: Plain, i: number, start: number, pack: LanguagePack): boolean {
  const { text } = plain
  const letter = text[i] as string
  if (letter === '\n' || letter === '!' || letter === '?') return true
  // An emoji stands where a full stop would; its second half must not be cut off.
  if (letter >= '\ud83c' && letter <= '\ud83e') return true
  if (letter !== '.') return false
  const next = text[i + 1]
  if (next !== undefined && !/[\s"')!?.]/.test(next)) return false
  const word = /[a-z0-9.]*$/.exec(text.slice(Math.max(start, i - 12), i))?.[0] ?? ''
  if (pack.abbreviations.has(word)) return false
  // "12. mai" goes on, but a number may also end a sentence: then a capital or a new line follows.
  return (
    !/^\d{1,2}$/.test(word) ||
    next === undefined ||
    !/^\. [a-z]/.test(text.slice(i, i + 3)) ||
    /\p{Lu}/u.test(plain.raw[plain.at[i + 2] ?? 0] ?? '')
  )
}

const breaks = /[,;:()]| - /g

function clausesOf(sentence: string, clauseStart: RegExp): Span[] {
  const cuts = new Set<number>()
  for (const hit of sentence.matchAll(breaks)) {
    // A comma inside a number ("1,50") or a colon inside a time ("17:00") cuts nothing.
    if (/\d/.test(sentence[hit.index - 1] ?? '') && /\d/.test(sentence[hit.index + 1] ?? '')) continue
    cuts.add(hit.index + hit[0].length)
  }
  for (const hit of sentence.matchAll(clauseStart)) cuts.add(hit.index)
  const edges = [0, ...[...cuts].sort((a, b) => a - b), sentence.length]
  return edges
    .slice(1)
    .map((end, i) => trimmed(sentence, edges[i] as number, end))
    .filter((span) => span.end > span.start)
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && /[\s,;:(-]/.test(text[start] as string)) start++
  while (end > start && /[\s,;:(-]/.test(text[end - 1] as string)) end--
  return { start, end }
}
