import { z } from 'zod'
import { type Language, language } from '#contract/language.ts'
import type { Rule } from '#contract/standard.ts'
import type { Finding } from '#contract/understanding.ts'
import type { Measured } from './assess.ts'
import { measured } from './measured.ts'

/** A reply that shows a rule of an instructor's own, or lacks it; `example` ones are learnt from, `test` ones are judged. */
const inventedRow = z.object({
  rule: z.string(),
  lang: language,
  use: z.enum(['example', 'test']),
  shows: z.union([z.literal(0), z.literal(1)]),
  reply: z.string(),
})
type InventedRow = z.infer<typeof inventedRow>

/** The rows of `tests/gold/invented.jsonl`. */
export const inventedRows = z.array(inventedRow)

/** Learns a rule from its examples; null where there are too few. */
export type LearnRule = (examples: NonNullable<Rule['examples']>, language: Language) => ((reply: string) => Pick<Finding, 'shown'>) | null

/** `kaja bench invented`: F1 of rules known by their examples alone, by rule and language, beside plain overlap of words. */
export function benchInvented(rows: readonly InventedRow[], learn: LearnRule): Measured[] {
  const rules = [...new Set(rows.map(({ rule }) => rule))]
  const parts = rules.flatMap((rule) => (['et', 'en'] as const).map((lang) => ({ rule, lang })))
  const lines = parts.map(({ rule, lang }) => {
    const own = rows.filter((row) => row.rule === rule && row.lang === lang)
    return { what: `${lang} ${rule} f1`, ours: f1(own, lang, learn), theirs: f1(own, lang, overlapOfWords) }
  })
  const mean = (of: (line: (typeof lines)[number]) => number) => lines.reduce((sum, line) => sum + of(line), 0) / Math.max(1, lines.length)
  return [
    ...lines.map(({ what, ours, theirs }) => measured('invented', what, 'share', ours, theirs)),
    measured(
      'invented',
      'macro f1',
      'share',
      mean(({ ours }) => ours),
      mean(({ theirs }) => theirs),
    ),
  ]
}

function f1(rows: readonly InventedRow[], lang: Language, learn: LearnRule): number {
  const list = (shows: 0 | 1) =>
    rows.filter((row) => row.use === 'example' && row.shows === shows).map(({ reply }) => ({ language: lang, reply }))
  const judge = learn({ shows: list(1), lacks: list(0) }, lang)
  const tests = rows
    .filter(({ use }) => use === 'test')
    .map(({ shows, reply }) => ({ shows: shows === 1, shown: judge?.(reply).shown ?? false }))
  const count = (passes: (one: (typeof tests)[number]) => boolean) => tests.filter(passes).length
  const all = count(({ shows }) => shows) + count(({ shown }) => shown)
  return all === 0 ? 0 : (2 * count(({ shows, shown }) => shows && shown)) / all
}

/** The baseline: a reply shows the rule when it shares more of its words with an example that shows it than with any that lacks it. */
export const overlapOfWords: LearnRule = ({ shows, lacks }) => {
  const read = (list: typeof shows) => list.map(({ reply }) => wordsIn(reply))
  const [yes, no] = [read(shows), read(lacks)]
  return (reply) => {
    const words = wordsIn(reply)
    const most = (list: readonly ReadonlySet<string>[]) => Math.max(0, ...list.map((other) => shared(words, other)))
    return { shown: most(yes) > most(no) }
  }
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}+/gu))

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length / Math.max(1, a.size + b.size)
}
