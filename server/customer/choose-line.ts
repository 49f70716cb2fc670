import { inLanguage, type Language, type Text } from '#contract/language.ts'
import { memoryOf, saidBefore } from '#contract/said-before.ts'
import type { Script } from '#contract/script.ts'
import type { ReactionKey } from '#contract/temperament.ts'
import { type Fillings, fillIn } from './fill-in.ts'
import { relatedTo, toneOf } from './related.ts'
import { shortLines } from './short-lines.ts'

/** Where a line is looked for, and what it must not repeat. */
export type Search = {
  readonly script: Script
  readonly language: Language
  readonly seed: number
  readonly turn: number
  readonly fillings: Fillings
  /** All that the customer has said, this turn's lines included. */
  readonly said: readonly string[]
}

/** A line for a reaction that was not said before; null when every line and every combination of short ones has been used up. */
export function chooseLine(reaction: ReactionKey, search: Search): string | null {
  const known = memoryOf(search.said)
  for (const pool of poolsFor(reaction, search)) {
    const unsaid = pool.flatMap((line) => fillIn(line, search.fillings) ?? []).filter((line) => !known(line))
    const line = unsaid[seeded(search.seed, search.turn, reaction) % unsaid.length]
    if (line !== undefined) return line
  }
  return null
}

/** The author's own words, then the temperament's, then related ones, then short ones, then two and three of them together. */
function* poolsFor(reaction: ReactionKey, search: Search): Generator<readonly string[]> {
  const { script, language } = search
  yield endingLines(script, reaction, language)
  if (reaction === 'wish') yield* wishes(search)
  for (const key of [reaction, ...relatedTo(reaction)]) {
    yield written(script.scenario.reactions[key], language)
    yield written(script.temperament.lines[key], language)
  }
  const short = shortLines[language][toneOf(reaction)]
  yield short
  const pairs = extended(short, short)
  yield pairs
  yield extended(pairs, short)
}

/** Each saying with one more line that is not in it yet. */
const extended = (sayings: readonly string[], lines: readonly string[]): readonly string[] =>
  sayings.flatMap((saying) => lines.filter((line) => !saying.includes(line)).map((line) => `${saying} ${line}`))

/** As long as the customer has a wish to name they name it, in a line that makes room for it or by itself. */
function* wishes({ script, language, fillings: { want } }: Search): Generator<readonly string[]> {
  if (want === null) return
  const speaks = (line: string) => line.includes('{want}') && !saidBefore([want], line.replace('{want}', ''))
  yield written(script.scenario.reactions.wish, language).filter(speaks)
  yield written(script.temperament.lines.wish, language).filter(speaks)
  yield ['{want}']
}

function endingLines({ scenario }: Script, reaction: ReactionKey, language: Language): readonly string[] {
  const endings: Partial<Record<ReactionKey, { readonly lines: readonly Text[] }>> = scenario.endings
  return written(endings[reaction]?.lines, language)
}

/** The lines that are written in this language; a translation's absence is no reason to speak another one. */
const written = (lines: readonly Text[] | undefined, language: Language): readonly string[] =>
  (lines ?? []).filter((line) => typeof line === 'string' || line[language] !== undefined).map((line) => inLanguage(line, language))

/** A number that looks thrown but is always the same for the same attempt, turn and reaction (FNV-1a). */
function seeded(seed: number, turn: number, key: string): number {
  let hash = 0x811c9dc5
  for (const character of `${seed}/${turn}/${key}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
