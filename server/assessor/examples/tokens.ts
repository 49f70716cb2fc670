import type { Language } from '#contract/language.ts'
import type { LanguagePack } from '../../nlu/language-pack.ts'
import { plain } from '../../nlu/text.ts'
import { packs } from './packs.ts'

/** A word, or something whose kind says more than its letters. */
export type Token = {
  readonly kind: 'word' | 'name' | 'phone' | 'address' | 'time' | 'number' | 'mark'
  /** A word's stem, a mark; else empty. */
  readonly text: string
  /** As written, made plain. */
  readonly letters: string
  /** The case ending of an Estonian name; else empty. */
  readonly ending: string
}

const pieces = /[\w.+-]+@[\w-]+\.[\w.-]*\w|\+?\d(?:[\d -]{0,20}\d)|\d{1,2}[.:]\d{2}(?!\d)|\d+(?:[.,]\d+)?|\p{L}+(?:['’-]\p{L}+)*|[,:;?!]/gu
const calendar =
  /^((mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** The words of a sentence in order. Names are told by their capitals, so a text without any has none. */
export function tokensOf(sentence: string, language: Language): Token[] {
  const found = Array.from(sentence.matchAll(pieces), ([written]) => ({ written, letters: plain(written).text }))
  const named = found.map(({ written, letters }) => isNamelike(written, letters, packs[language]))
  return found.map(({ written, letters }, i) => {
    // The first word of a sentence has a capital anyway.
    if (named[i] && (i > 0 || named[i + 1])) return { kind: 'name', text: '', letters, ending: language === 'et' ? caseOf(letters) : '' }
    return tokenOf(written, letters, packs[language])
  })
}

function tokenOf(written: string, letters: string, pack: LanguagePack): Token {
  const kind = kindOf(written)
  const stem = pack.stopWords.has(letters) ? letters : pack.stem(pack.mend(letters))
  return { kind, text: kind === 'word' ? stem : kind === 'mark' ? written : '', letters, ending: '' }
}

function kindOf(written: string): Token['kind'] {
  if (written.includes('@')) return 'address'
  if (/^\d{1,2}[.:]\d{2}$/.test(written)) return 'time'
  if (/^[+\d]/.test(written)) return written.replace(/\D/g, '').length >= 6 ? 'phone' : 'number'
  return /^[,:;?!]$/.test(written) ? 'mark' : 'word'
}

function isNamelike(written: string, letters: string, pack: LanguagePack): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(written) || calendar.test(letters)) return false
  return !pack.stopWords.has(letters) && !pack.commonWords.has(letters)
}

/** Estonian says by the ending who is written to ("Annale") and where one is ("Tartus"). */
function caseOf(letters: string): string {
  return /(sse|st|s|le|lt|l|ga)$/.exec(letters)?.[0] ?? ''
}
