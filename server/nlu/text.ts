import { fold } from './pattern.ts'

/** A part of the normalised text, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** A text made plain for matching, with the way back to the words as they were written. */
export type Plain = {
  readonly raw: string
  /** Lower case, straight quotes, no õäöü, single spaces, no letter three times over, typos mended. */
  readonly text: string
  /** `at[i]` is where character `i` of `text` stands in `raw`; one longer than `text`. */
  readonly at: Int32Array
}

const quotes: Record<string, string> = { '’': "'", '‘': "'", '´': "'", '`': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' }
const dashes = /[‐‑‒–—−]/
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]|\p{M}/u

/**
 * Makes a text plain. `mend` gives a word's right spelling, or the word itself. A line break
 * stays a line break, as it ends a sentence. One pass, linear time.
 */
export function plain(raw: string, mend: (word: string) => string = (word) => word): Plain {
  const out: string[] = []
  const at: number[] = []
  let word = ''
  let wordAt: number[] = []
  const put = (letter: string, from: number): void => {
    out.push(letter)
    at.push(from)
  }
  const endWord = (): void => {
    const mended = mend(word)
    for (let i = 0; i < mended.length; i++) put(mended[i] as string, wordAt[Math.min(i, wordAt.length - 1)] as number)
    word = ''
    wordAt = []
  }
  for (let i = 0; i < raw.length; i++) {
    const letter = plainLetter(raw[i] as string)
    if (letter === '') continue
    if (/[a-z]/.test(letter)) {
      // "sooo" is "so": no word of either language has a letter three times over.
      if (raw[i + 1]?.toLowerCase() === letter && raw[i + 2]?.toLowerCase() === letter) continue
      if (word.endsWith(letter) && raw[i - 1]?.toLowerCase() === letter && raw[i - 2]?.toLowerCase() === letter) continue
      word += letter
      wordAt.push(i)
      continue
    }
    endWord()
    const last = out[out.length - 1]
    if (letter === '\n' && last === ' ') {
      out[out.length - 1] = '\n'
      continue
    }
    if ((letter === ' ' || letter === '\n') && (last === undefined || last === ' ' || last === '\n')) continue
    put(letter, i)
  }
  endWord()
  at.push(raw.length)
  return { raw, text: out.join(''), at: Int32Array.from(at) }
}

function plainLetter(letter: string): string {
  if (letter === '\n' || letter === '\r') return '\n'
  if (/\s/.test(letter)) return ' '
  if (invisible.test(letter)) return ''
  if (dashes.test(letter)) return '-'
  if (letter === '…') return '.'
  const lower = letter.toLowerCase()
  return fold(quotes[letter] ?? (lower.length === 1 ? lower : letter))
}

/** The words as they were written, without spaces and loose punctuation at the ends. */
export function verbatim(of: Plain, span: Span): string {
  const from = of.at[span.start] ?? of.raw.length
  const to = of.at[span.end] ?? of.raw.length
  return of.raw.slice(from, to).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
}
