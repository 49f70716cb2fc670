import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type LabelledRow, labelledRow } from '#contract/gold.ts'
import { language } from '#contract/language.ts'
import { forbiddenRules, knownRules } from '#contract/standard.ts'

/** A row to learn from; the patterns were written with a familiar one before the eyes. */
export type TrainingRow = LabelledRow & { readonly familiar: boolean }

const shows = z.partialRecord(z.enum(knownRules), z.array(z.string().min(1)).min(1))

/** A file of the training corpus (server/nlu/corpus/README.md). */
export const corpusFile = z.strictObject({
  lang: language,
  scenario: z.string().min(1),
  trade: z.string().min(1),
  /** True where no author of patterns has read it: only such a file tells how well they do in a new trade. */
  unseen: z.boolean().default(false),
  customer: z.array(z.string().min(1)).min(1).max(3),
  policy: z.string().min(1),
  replies: z.array(z.strictObject({ channel: z.enum(['email', 'chat']), reply: z.string(), shows: shows.default({}) })),
})
export type CorpusFile = z.infer<typeof corpusFile>

/** All there is to learn from: the corpus and the gold of development. Always in the same order. */
export function trainingRows(corpus: string, gold: string): TrainingRow[] {
  return [...goldRows(gold), ...corpusRows(corpus)]
}

export function corpusRows(corpus: string): TrainingRow[] {
  return corpusFiles(corpus).flatMap(({ file }) => rowsOf(file))
}

/** The rows of development, which the patterns were written with. */
export function goldRows(gold: string): TrainingRow[] {
  const lines = ['dev-en.jsonl', 'dev-et.jsonl'].flatMap((file) => readFileSync(join(gold, file), 'utf8').split('\n'))
  return lines.filter((line) => line.trim() !== '').map((line) => ({ ...labelledRow.parse(JSON.parse(line)), familiar: true }))
}

/** Every file of the corpus with its path; throws with the path where one cannot be read. */
export function corpusFiles(corpus: string): { readonly path: string; readonly file: CorpusFile }[] {
  const paths = language.options.flatMap((lang) => readdirSync(join(corpus, lang)).map((name) => join(lang, name)))
  return paths.sort().map((path) => {
    try {
      return { path, file: corpusFile.parse(parse(readFileSync(join(corpus, path), 'utf8'))) }
    } catch (error) {
      throw new Error(`${path}: ${(error as Error).message}`)
    }
  })
}

function rowsOf({ lang, scenario, customer, policy, replies, unseen }: CorpusFile): TrainingRow[] {
  return replies.map(({ channel, reply, shows }, i) => ({
    id: `${lang}-${scenario}-${i + 1}`,
    lang,
    channel,
    scenario,
    customer,
    policy,
    reply,
    labels: Object.fromEntries(
      knownRules.map((rule) => [rule, rule in shows === forbiddenRules.has(rule) ? 0 : 1]),
    ) as LabelledRow['labels'],
    evidence: shows,
    familiar: !unseen,
  }))
}
