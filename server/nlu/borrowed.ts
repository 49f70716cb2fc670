import { perComplaint } from './per-complaint.ts'
import { inside, type Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'
import { plain } from './text.ts'

/** Sentences whose words are not the trainee's own: the customer's, or data made for a machine. */
export type Borrowed = { readonly copied: readonly Sentence[]; readonly markup: readonly Sentence[] }

export function borrowedSentences(reading: Reading): Borrowed {
  const runs = runsOf(reading)
  return {
    copied: reading.sentences.filter((sentence) => isQuotation(reading, sentence) || isCopied(reading, sentence, runs)),
    markup: reading.sentences.filter((sentence) => isMarkup(sentence.text)),
  }
}

const wordsOf = (text: string): string[] => text.match(/[a-z']+|\d+/g) ?? []

/** A line begun with ">", or words between quotation marks and hardly a word beside them. */
function isQuotation(reading: Reading, sentence: Sentence): boolean {
  if (sentence.text.startsWith('>')) return true
  const marked = reading.quoted.filter((span) => inside(span, [sentence]))
  if (marked.length === 0) return false
  const within = marked.reduce((count, { start, end }) => count + wordsOf(reading.plain.text.slice(start, end)).length, 0)
  return wordsOf(sentence.text).length - within <= 1
}

/** So many words in the customer's own order are taken from them. */
const run = 4
const most = 0.9

const runsOf = perComplaint(({ heard, pack }): ReadonlySet<string> => {
  const words = wordsOf(plain(heard.customer.join('\n'), pack.mend).text)
  return new Set(words.map((_, i) => words.slice(i, i + run).join(' ')))
})

/** Nearly word for word what the customer wrote; turned to "you", it is taken up and not copied. */
function isCopied(reading: Reading, sentence: Sentence, runs: ReadonlySet<string>): boolean {
  const words = wordsOf(sentence.text)
  if (words.length < run) return false
  const taken = new Set<number>()
  words.forEach((_, i) => {
    if (i + run <= words.length && runs.has(words.slice(i, i + run).join(' '))) for (let k = i; k < i + run; k++) taken.add(k)
  })
  if (taken.size < words.length * most) return false
  return !words.some((word, i) => !taken.has(i) && word.search(reading.pack.meanings.customerSubject) === 0)
}

const verdict = '(?:1|0|true|yes|ok|met|kept|shown|pass|passed|done|jah|taidetud|hoitud|tehtud|olemas|labitud)'
const pair = new RegExp(`[a-z][a-z-]*"? ?[:=] ?"?${verdict}(?![a-z0-9])`, 'g')

/** Braces with keys, tags, a tag in brackets, pairs of a rule and its verdict, a placeholder left in a template. */
function isMarkup(text: string): boolean {
  if (/\{ ?"|" ?: ?[[{"]|```|<\/?[a-z][^<>]{0,200}>|\[\/?[a-z]+\] ?\S/.test(text) || /\[[a-z][^\]]{0,60}\]|\{[a-z][^}]{0,60}\}/.test(text))
    return true
  const pairs = text.match(pair) ?? []
  return pairs.length >= 2 || (pairs.length === 1 && (pairs[0]?.length ?? 0) * 2 > text.length)
}
