import { borrowsFrom, counterparts } from './both-languages.ts'
import type { Heard } from './heard.ts'
import type { LanguagePack, Meaning } from './language-pack.ts'
import { keysIn } from './needed-words.ts'
import { canMatch, nothing } from './pattern.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Plain, plain, type Span, verbatim } from './text.ts'

/** Words of one meaning, where they stand. */
export type Hit = Span & { readonly sentence: Sentence }

/** A reply as the rules see it: sentences, and the words of every meaning on demand. */
export type Reading = {
  readonly plain: Plain
  readonly pack: LanguagePack
  readonly heard: Heard
  readonly sentences: readonly Sentence[]
  /** What stands between quotation marks. */
  readonly quoted: readonly Span[]
  /** Every place where words of the meaning stand outside quotation marks, in order. */
  find(meaning: Meaning): readonly Hit[]
  /** The same for an expression of the pack that is not a meaning. */
  match(words: RegExp): readonly Hit[]
}

/** With `other`, a sentence that borrows words of the other language is heard in both. */
export function read(reply: string, heard: Heard, pack: LanguagePack, other?: LanguagePack): Reading {
  const text = plain(reply, pack.mend)
  const sentences = sentencesOf(text, pack)
  const quoted = quotations(text.text)
  const keys = sentences.map((sentence) => keysIn(sentence.text))
  const borrows = other ? sentences.map((sentence) => borrowsFrom(sentence.text, pack, other)) : []
  const counterpart = other && borrows.includes(true) ? counterparts(pack, other) : undefined
  const known = new Map<RegExp, readonly Hit[]>()
  const match = (words: RegExp): readonly Hit[] => {
    const before = known.get(words)
    if (before) return before
    const theirs = counterpart?.(words)
    const hits = sentences
      .flatMap((sentence, i) => {
        const own = canMatch(words, sentence.text, keys[i] ?? none) ? hitsIn(sentence, words) : []
        if (!theirs || !borrows[i]) return own
        const also = canMatch(theirs, sentence.text, keys[i] ?? none) ? hitsIn(sentence, theirs) : []
        return [...own, ...clearOf(also, own)].sort((a, b) => a.start - b.start)
      })
      .filter((hit) => !inside(hit, quoted))
    known.set(words, hits)
    return hits
  }
  return { plain: text, pack, heard, sentences, quoted, match, find: (meaning) => match(pack.meanings[meaning] ?? nothing) }
}

const none: ReadonlySet<string> = new Set()

/** By `exec`, since `matchAll` makes a new expression of every one it is given. */
function hitsIn(sentence: Sentence, words: RegExp): Hit[] {
  const hits: Hit[] = []
  words.lastIndex = 0
  for (let found = words.exec(sentence.text); found; found = words.exec(sentence.text)) {
    const start = sentence.start + found.index
    hits.push({ start, end: start + found[0].length, sentence })
    if (found[0] === '') words.lastIndex++
  }
  return hits
}

/** At most a sentence's length between the marks: a stray mark quotes nothing. */
function quotations(text: string): Span[] {
  return Array.from(text.matchAll(/"[^"\n]{3,300}"/g), (m) => ({ start: m.index, end: m.index + m[0].length }))
}

export function inside(span: Span, outer: readonly Span[]): boolean {
  return outer.some((o) => span.start >= o.start && span.end <= o.end)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Those hits that no hit of the other lot overlaps. */
export function clearOf(hits: readonly Hit[], others: readonly Span[]): Hit[] {
  return hits.filter((hit) => !others.some((other) => overlaps(hit, other)))
}

/** The clauses of its sentence that a hit reaches into, as one span. */
export function clauseAround(hit: Hit): Span {
  const { clauses } = hit.sentence
  const at = firstEndingAfter(clauses, hit.start)
  const first = clauses[at]
  if (!first || first.start >= hit.end) return hit
  const last = clauses[Math.max(at, firstEndingAfter(clauses, hit.end - 1))]
  return { start: Math.min(first.start, hit.start), end: Math.max(last && last.start < hit.end ? last.end : 0, first.end, hit.end) }
}

/** Where the first of ordered spans stands that ends after a place. By halves: a text of a thousand clauses has a thousand hits to place. */
function firstEndingAfter(spans: readonly Span[], place: number): number {
  let [from, to] = [0, spans.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle] as Span).end > place) to = middle
    else from = middle + 1
  }
  return from
}

/** Whether one of ordered spans overlaps another. */
function anyOverlaps(spans: readonly Span[], other: Span): boolean {
  const found = spans[firstEndingAfter(spans, other.start)]
  return found !== undefined && found.start < other.end
}

/** Whether words of a meaning stand in the clause of a hit. */
export function sharesClause(reading: Reading, hit: Hit, meaning: Meaning): boolean {
  return anyOverlaps(reading.find(meaning), clauseAround(hit))
}

export function sharesSentence(reading: Reading, hit: Hit, meaning: Meaning): boolean {
  return anyOverlaps(reading.find(meaning), hit.sentence)
}

/** Whether a word of negation stands before a hit in its clause, at most so many characters away. */
export function negated(reading: Reading, hit: Hit, within = 40): boolean {
  const clause = clauseAround(hit)
  const words = reading.find('negation')
  for (let i = firstEndingAfter(words, hit.start) - 1; i >= 0; i--) {
    const no = words[i] as Hit
    if (hit.start - no.end > within) return false
    if (no.start >= clause.start) return true
  }
  return false
}

export function quote(reading: Reading, span: Span): string {
  return verbatim(reading.plain, span)
}
