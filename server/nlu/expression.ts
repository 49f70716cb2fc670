/**
 * As much of a regular expression's structure as is needed to see which words it cannot do without.
 * Knows the syntax that `anyOf` makes: letters, classes, groups, lookaround, quantifiers.
 */
export type Part =
  | { readonly is: 'letter'; readonly letter: string; readonly times: Times }
  | { readonly is: 'figure'; readonly times: Times }
  /** Any of several letters, or anything we do not look into. */
  | { readonly is: 'some'; readonly times: Times }
  | { readonly is: 'group'; readonly alternatives: readonly Sequence[]; readonly times: Times }
  /** Takes up no letter: lookaround, `^`, `$`, `\b`. */
  | { readonly is: 'nothing' }
export type Sequence = readonly Part[]
export type Times = 'once' | 'maybe' | 'more'

/** The alternatives of an expression's source. */
export function parse(source: string): readonly Sequence[] {
  const { alternatives, end } = alternativesFrom(source, 0)
  if (end !== source.length) throw new Error(`a bracket too many in ${source}`)
  return alternatives
}

function alternativesFrom(source: string, from: number): { alternatives: Sequence[]; end: number } {
  const alternatives: Part[][] = [[]]
  let at = from
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      alternatives.push([])
      at++
      continue
    }
    const { part, end } = partFrom(source, at)
    alternatives.at(-1)?.push(part)
    at = end
  }
  return { alternatives, end: at }
}

function partFrom(source: string, from: number): { part: Part; end: number } {
  const atom = atomFrom(source, from)
  const written = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(atom.end, atom.end + 12))?.[0] ?? ''
  const end = atom.end + written.length
  if (!written || atom.part.is === 'nothing') return { part: atom.part, end }
  return { part: { ...atom.part, times: /^(?:[?*]|\{0)/.test(written) ? 'maybe' : 'more' }, end }
}

function atomFrom(source: string, from: number): { part: Part; end: number } {
  const here = source[from] ?? ''
  if (here === '(') return groupFrom(source, from)
  if (here === '[') {
    const end = classEnd(source, from)
    return { part: { is: source.slice(from, end) === '[0-9]' ? 'figure' : 'some', times: 'once' }, end }
  }
  if (here === '^' || here === '$') return { part: { is: 'nothing' }, end: from + 1 }
  if (here === '\\') return { part: escaped(source[from + 1] ?? ''), end: from + 2 }
  return { part: here === '.' ? { is: 'some', times: 'once' } : { is: 'letter', letter: here, times: 'once' }, end: from + 1 }
}

function escaped(letter: string): Part {
  if (/[bB]/.test(letter)) return { is: 'nothing' }
  return { is: letter === 'd' ? 'figure' : 'some', times: 'once' }
}

function groupFrom(source: string, from: number): { part: Part; end: number } {
  const opening = /^\((?:\?(?:<?[=!]|:))?/.exec(source.slice(from, from + 4))?.[0] ?? '('
  const { alternatives, end } = alternativesFrom(source, from + opening.length)
  return { part: /[=!]/.test(opening) ? { is: 'nothing' } : { is: 'group', alternatives, times: 'once' }, end: end + 1 }
}

function classEnd(source: string, from: number): number {
  let at = from + 1
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at + 1
}
