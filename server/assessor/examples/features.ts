import type { Language } from '#contract/language.ts'
import { ordinary } from './ordinary.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What a sentence has, and how much it counts. All sentences are of one length, so that long ones do not shout. */
export type Features = ReadonlyMap<string, number>

/** Parts of words count little one by one: there are many of them, and they bear out the stems. */
const counts = { word: 1, pair: 0.6, part: 0.25, kind: 1.2 } as const
const length = 3

/** Reads sentences of a language. The rarer a thing is in ordinary replies, the more it counts. */
export function reader(language: Language): (sentence: string) => Features {
  const common = ordinary[language].map((sentence) => countsOf(tokensOf(sentence, language)))
  const often = new Map<string, number>()
  for (const features of common) for (const name of features.keys()) often.set(name, (often.get(name) ?? 0) + 1)
  const rarity = (name: string): number => Math.log((common.length + 1) / ((often.get(name) ?? 0) + 1))
  return (sentence) => {
    const features = Array.from(countsOf(tokensOf(sentence, language)), ([name, count]) => [name, count * rarity(name)] as const)
    return ofOneLength(features)
  }
}

/** What two sentences have in common. */
export function dot(a: Features, b: Features): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [name, count] of few) sum += count * (many.get(name) ?? 0)
  return sum
}

/** Words, pairs of neighbours, parts of words and kinds of words. Each counts once, however often it stands there. */
function countsOf(tokens: readonly Token[]): Features {
  const found = new Map<string, number>()
  tokens.forEach((token, i) => {
    const own = nameOf(token)
    found.set(own, token.kind === 'word' ? counts.word : counts.kind)
    if (token.ending) found.set(`${own} ${token.ending}`, counts.pair)
    found.set(`${nameOf(tokens[i - 1])} ${own}`, counts.pair)
    for (const part of partsOf(token)) found.set(`~${part}`, counts.part)
  })
  if (tokens.length > 0) found.set(`${nameOf(tokens.at(-1))} $`, counts.pair)
  return found
}

function nameOf(token: Token | undefined): string {
  if (!token) return '^'
  return token.kind === 'word' || token.kind === 'mark' ? token.text : `<${token.kind}>`
}

function partsOf({ kind, letters }: Token): string[] {
  if (kind !== 'word' || letters.length < 5) return []
  return Array.from({ length: letters.length - 3 }, (_, i) => letters.slice(i, i + 4))
}

function ofOneLength(features: readonly (readonly [string, number])[]): Features {
  const now = Math.sqrt(features.reduce((sum, [, count]) => sum + count * count, 0))
  return new Map(features.map(([name, count]) => [name, (count * length) / (now || 1)]))
}
