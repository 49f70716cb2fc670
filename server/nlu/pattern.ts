import { type MayMatch, mayMatch } from './needed-words.ts'

/** Estonian letters without their marks, one for one: typed without õäöü a text still matches. */
const marks: Record<string, string> = { õ: 'o', ä: 'a', ö: 'o', ü: 'u', š: 's', ž: 'z', é: 'e' }

/** The same text without õäöüšž; never changes the length. */
export function fold(text: string): string {
  return text.replace(/[õäöüšžé]/g, (letter) => marks[letter] ?? letter)
}

/**
 * Words and phrases of one meaning as one expression over normalised text. Written as regular
 * expressions in lower case, õäöü as they are, with these shorthands:
 *   a space   one space, a comma may stand before it
 *   `*`       the rest of a word, maybe nothing: `apolog*`
 *   `~ `      up to five words, commas or not: `i'll ~ call you`
 *   `~~ `     up to nine words
 *   `_ `      up to five words with no comma between
 *   `)*`      a group that many times over, at most four
 *   `'`       an apostrophe that may be missing: `i'll` finds `ill` too
 * `(a|b)` and `?` mean what they always do (every group is made non-capturing). The whole is
 * anchored at word boundaries. All gaps are bounded, so the time is linear in the text.
 */
export function anyOf(...phrases: readonly string[]): RegExp {
  const sources = phrases.map(source)
  const words = new RegExp(atWords(sources), 'g')
  sourcesOf.set(words, sources)
  return words
}

const atWords = (alternatives: readonly string[]): string => `(?:(?<![a-z0-9])|(?='))(?:${alternatives.join('|')})(?:(?![a-z0-9])|(?<= ))`

const sourcesOf = new WeakMap<RegExp, readonly string[]>()
const filters = new WeakMap<RegExp, MayMatch>()

/** Made when it is first asked for: a server that starts has no reply to read yet. */
function filterOf(words: RegExp): MayMatch | undefined {
  const made = filters.get(words)
  const sources = sourcesOf.get(words)
  if (made || !sources) return made
  const filter = mayMatch(sources.join('|'), (open) => new RegExp(atWords(open)))
  filters.set(words, filter)
  return filter
}

/** Whether an expression of `anyOf` can match in a text at all, told quickly by its words; true for any other. */
export const canMatch = (words: RegExp, text: string, keys: ReadonlySet<string>): boolean => filterOf(words)?.(text, keys) ?? true

/** Stands for an apostrophe that begins a word part ("'ll"): it must be there, the space before it need not. */
const clitic = '§'

function source(phrase: string): string {
  return fold(phrase)
    .replace(/(^|[(|])'/g, `$1${clitic}`)
    .replace(/ \((?=(?:[^()]*\|)?§)/g, ' ?(')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/~~ /g, '(?:[^ ]+ ){0,9}?')
    .replace(/~ /g, '(?:[^ ]+ ){0,5}?')
    .replace(/_ /g, '(?:[^ ,;:]+ ){0,5}?')
    .replace(/'/g, "'?")
    .replaceAll(clitic, "'")
    .replace(/\)\*/g, '){0,4}')
    .replace(/\)\+/g, '){1,4}')
    .replace(/(?<!\\d|\])\*/g, '[a-z]*')
    .replace(/(?<!\[\^|\]\+) (?!,;:\])/g, ',? ')
}

/** Finds nothing: for a meaning that a language does not have. */
export const nothing = /(?!)/g
