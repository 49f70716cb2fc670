import { type Part, parse, type Sequence } from './expression.ts'

/** Words are told apart by so many letters; a shorter word stands for itself. */
const letters = 4

/** The key under which a word is looked up. */
const keyOf = (word: string): string => word.slice(0, letters)
/** Stands for any figure. */
const figure = '0'

/** The keys of all words of a text. A word with an apostrophe or a hyphen is there whole and in its parts. */
export function keysIn(text: string): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [word] of text.matchAll(/[a-z0-9'-]+/g)) {
    keys.add(keyOf(word.replace(/['-]/g, '')))
    if (/['-]/.test(word)) for (const part of word.split(/['-]/)) keys.add(keyOf(part))
  }
  if (/\d/.test(text)) keys.add(figure)
  return keys
}

/** Tells whether an expression may match in a text, from the keys of its words; false only where it cannot. */
export type MayMatch = (text: string, keys: ReadonlySet<string>) => boolean

/**
 * Most meanings have no word in most sentences, so asking for words first saves running an expression of
 * hundreds of alternatives. Every alternative is asked for all the words that it cannot do without, the rarest
 * first; those few of which none can be told are tried as they are.
 */
export function mayMatch(source: string, whole: (alternatives: readonly string[]) => RegExp): MayMatch {
  /** By the keys of an alternative's rarest word: what else it cannot do without. */
  const others = new Map<string, (readonly ReadonlySet<string>[])[]>()
  const open: string[] = []
  for (const alternative of topAlternatives(source)) {
    const [rarest, ...rest] = allNeeded(alternative)
    if (!rarest) open.push(alternative)
    else for (const key of rarest) others.set(key, [...(others.get(key) ?? []), rest])
  }
  const untold = open.length > 0 ? whole(open) : null
  const hasAll = (keys: ReadonlySet<string>) => (needed: readonly ReadonlySet<string>[]) =>
    needed.every((one) => keys.values().some((key) => one.has(key)))
  return (text, keys) => keys.values().some((key) => others.get(key)?.some(hasAll(keys))) || (untold?.test(text) ?? false)
}

/** Each a set of which one key must be there; the rarest first. */
function allNeeded(alternative: string): readonly ReadonlySet<string>[] {
  const sequences = parse(alternative)
  const [only] = sequences
  if (!only || sequences.length > 1) {
    const any = neededByAny(sequences, true, true)
    return any ? [any] : []
  }
  const found = only.flatMap((part, at) => neededAt(only, at, part, true, true) ?? [])
  return found.toSorted((a, b) => rarity(b) - rarity(a))
}

/** The alternatives of the whole; a group that is all there is gives its own. */
function topAlternatives(source: string): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[\s\S]/g)) {
    if (token === '|' && depth === 0) {
      parts.push('')
      continue
    }
    if (token === '(') depth++
    if (token === ')') depth--
    parts[parts.length - 1] += token
  }
  return parts.flatMap((part) => {
    const inner = /^\(\?:(.*)\)$/s.exec(part)?.[1]
    return inner !== undefined && isBalanced(inner) ? topAlternatives(inner) : [part]
  })
}

/** No bracket in it closes one that was opened before it. */
function isBalanced(source: string): boolean {
  let depth = 0
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/g)) {
    if (token === '(') depth++
    if (token === ')' && --depth < 0) return false
  }
  return depth === 0
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
    if (!part) continue
    const found = neededAt(sequence, at, part, startsWord, endsWord)
    if (found && (best === null || rarity(found) > rarity(best))) best = found
  }
  return best
}

function neededAt(sequence: Sequence, at: number, part: Part, startsWord: boolean, endsWord: boolean): Needed {
  if (part.is === 'nothing' || part.times === 'maybe') return null
  if (part.is === 'figure') return new Set([figure])
  if (!isAtWordStart(sequence, at, startsWord)) return null
  if (part.is === 'group') return neededByAny(part.alternatives, true, isAtWordEnd(sequence, at + 1, endsWord))
  return wordFrom(sequence, at, endsWord)
}

/** The literal word that begins here, where it is long enough or whole; an apostrophe or a hyphen in it does not count. */
function wordFrom(sequence: Sequence, from: number, endsWord: boolean): Needed {
  let word = ''
  let at = from
  for (; at < sequence.length && word.length < letters; at++) {
    const part = sequence[at]
    if (part?.is !== 'letter' || !/[a-z0-9'-]/.test(part.letter)) break
    if (/['-]/.test(part.letter)) continue
    if (part.times !== 'once') break
    word += part.letter
  }
  if (word.length >= letters) return new Set([word])
  return word.length > 0 && isAtWordEnd(sequence, at, endsWord) ? new Set([word]) : null
}

/** True only where it is certain: after a space, or at the start of a whole that starts a word; what may be absent must end in a space too. */
function isAtWordStart(sequence: Sequence, at: number, startsWord: boolean): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const part = sequence[before]
    if (!part || part.is === 'nothing') continue
    if (!endsInSpace(part)) return false
    if (part.times !== 'maybe') return true
  }
  return startsWord
}

function endsInSpace(part: Part): boolean {
  if (part.is === 'letter') return part.letter === ' '
  return part.is === 'group' && part.alternatives.every((alternative) => isAtWordStart(alternative, alternative.length, false))
}

/** True only where it is certain: before a space or a comma, or at the end of a whole that ends a word. */
function isAtWordEnd(sequence: Sequence, at: number, endsWord: boolean): boolean {
  for (let next = at; next < sequence.length; next++) {
    const part = sequence[next]
    if (!part || part.is === 'nothing') continue
    if (part.is === 'letter' && part.letter === ',' && part.times === 'maybe') continue
    return part.is === 'letter' && part.letter === ' ' && part.times === 'once'
  }
  return endsWord
}

function rarity(keys: ReadonlySet<string>): number {
  const shortest = Math.min(...[...keys].map(({ length }) => length))
  return shortest * 1000 - keys.size
}
