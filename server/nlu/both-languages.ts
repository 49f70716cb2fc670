import type { LanguagePack } from './language-pack.ts'

/** The expression of the other language that means the same as one of a pack. */
export type Counterpart = (words: RegExp) => RegExp | undefined

const known = new WeakMap<LanguagePack, Counterpart>()

/** Pairs the expressions of two packs by what they are for. */
export function counterparts(pack: LanguagePack, other: LanguagePack): Counterpart {
  const before = known.get(pack)
  if (before) return before
  const pairs = new Map<RegExp, RegExp>()
  for (const part of ['meanings', 'remedies', 'bans', 'topics', 'unearned'] as const) {
    const theirs: Readonly<Record<string, RegExp>> = other[part]
    for (const [name, words] of Object.entries(pack[part])) if (theirs[name]) pairs.set(words, theirs[name])
  }
  const made: Counterpart = (words) => pairs.get(words)
  known.set(pack, made)
  return made
}

/** Whether a sentence holds a common word of the other language that the pack's own does not have. */
export function borrowsFrom(text: string, pack: LanguagePack, other: LanguagePack): boolean {
  return (text.match(/[a-z']+/g) ?? []).some(
    (word) =>
      (other.commonWords.has(word) || other.stopWords.has(word)) &&
      !pack.commonWords.has(word) &&
      !pack.stopWords.has(word) &&
      !shared.has(word),
  )
}

/** Words of both languages. */
const shared: ReadonlySet<string> = new Set([
  'a',
  'i',
  'u',
  's',
  'e',
  'as',
  'am',
  'pm',
  'all',
  'on',
  'see',
  'me',
  'no',
  'need',
  'hi',
  'ok',
  'im',
  'ur',
  'aga',
  'mind',
  'head',
  'ta',
])
