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
  const touched = hit.sentence.clauses.filter((clause) => overlaps(clause, hit))
  const [first, last] = [touched[0], touched[touched.length - 1]]
  return first && last ? { start: Math.min(first.start, hit.start), end: Math.max(last.end, hit.end) } : hit
}

/** Whether words of a meaning stand in the clause of a hit. */
export function sharesClause(reading: Reading, hit: Hit, meaning: Meaning): boolean {
  const clause = clauseAround(hit)
  return reading.find(meaning).some((other) => overlaps(other, clause))
}

export function sharesSentence(reading: Reading, hit: Hit, meaning: Meaning): boolean {
  return reading.find(meaning).some((other) => other.sentence === hit.sentence)
}

/** Whether a word of negation stands before a hit in its clause, at most so many characters away. */
export function negated(reading: Reading, hit: Hit, within = 40): boolean {
  const clause = clauseAround(hit)
  return reading.find('negation').some((no) => no.start >= clause.start && no.end <= hit.start && hit.start - no.end <= within)
}

export function quote(reading: Reading, span: Span): string {
  return verbatim(reading.plain, span)
}
