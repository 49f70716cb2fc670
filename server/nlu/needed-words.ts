import { type Part, parse, type Sequence } from './expression.ts'

/** Words are told apart by so many letters; a shorter word stands for itself. */
const letters = 4

/** The key under which a word is looked up. */
export const keyOf = (word: string): string => word.slice(0, letters)

/** The keys of all words of a text, and of what follows an apostrophe or a figure within one. */
export function keysIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/[a-z]+/g), ([word]) => keyOf(word)))
}

/**
 * Keys of which a text must hold at least one for the expression to match in it; null where that cannot be told.
 * Most meanings have no word in most sentences: asking for a word first saves running an expression of
 * hundreds of alternatives.
 */
export function neededWords(source: string): ReadonlySet<string> | null {
  return neededByAny(parse(source), true, true)
}

type Needed = ReadonlySet<string> | null

/** One of every alternative's. */
function neededByAny(alternatives: readonly Sequence[], startsWord: boolean, endsWord: boolean): Needed {
  const all = new Set<string>()
  for (const alternative of alternatives) {
    const needed = neededBy(alternative, startsWord, endsWord)
    if (needed === null) return null
    for (const key of needed) all.add(key)
  }
  return all
}

/** Of what a sequence cannot do without, that which is rarest: the fewest and longest words. */
function neededBy(sequence: Sequence, startsWord: boolean, endsWord: boolean): Needed {
  let best: Needed = null
  for (let at = 0; at < sequence.length; at++) {
    const part = sequence[at]
    if (!part || !isAtWordStart(sequence, at, startsWord)) continue
    const found = part.is === 'group' ? groupNeeds(sequence, at, part, endsWord) : wordFrom(sequence, at, endsWord)
    if (found && (best === null || rarity(found) > rarity(best))) best = found
  }
  return best
}

function groupNeeds(sequence: Sequence, at: number, part: Extract<Part, { is: 'group' }>, endsWord: boolean): Needed {
  if (part.times === 'maybe') return null
  return neededByAny(part.alternatives, true, isAtWordEnd(sequence, at + 1, endsWord))
}

/** The literal word that begins here, where it is long enough or whole. */
function wordFrom(sequence: Sequence, from: number, endsWord: boolean): Needed {
  let word = ''
  let at = from
  for (; at < sequence.length; at++) {
    const part = sequence[at]
    if (part?.is !== 'letter' || !/[a-z]/.test(part.letter) || part.times !== 'once') break
    word += part.letter
  }
  if (word.length >= letters) return new Set([keyOf(word)])
  return word.length > 0 && isAtWordEnd(sequence, at, endsWord) ? new Set([word]) : null
}

/** True only where it is certain: after a space that must be there, or at the start of a whole that starts a word. */
function isAtWordStart(sequence: Sequence, at: number, startsWord: boolean): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const part = sequence[before]
    if (part?.is === 'nothing') continue
    return part?.is === 'letter' && part.letter === ' ' && part.times === 'once'
  }
  return startsWord
}

/** True only where it is certain: before a space or a comma, or at the end of a whole that ends a word. */
function isAtWordEnd(sequence: Sequence, at: number, endsWord: boolean): boolean {
  for (let next = at; next < sequence.length; next++) {
    const part = sequence[next]
    if (part?.is === 'nothing') continue
    if (part?.is === 'letter' && part.letter === ',' && part.times === 'maybe') continue
    return part?.is === 'letter' && part.letter === ' ' && part.times === 'once'
  }
  return endsWord
}

function rarity(keys: ReadonlySet<string>): number {
  const shortest = Math.min(...[...keys].map(({ length }) => length))
  return shortest * 1000 - keys.size
}
