import type { LabelledRow, LabelRow } from '#contract/gold.ts'
import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import type { Measured } from './assess.ts'
import { measured } from './measured.ts'
import { type Reader, type Rival, rivals } from './rivals.ts'

/** Rivals are trained on two thirds of the scenarios and read the rest, three times over. */
const folds = 3
/** Lengths of a reply, characters, over which the time must grow no faster than the length. */
const lengths = [100, 500, 1000, 2000, 4000, 8000]
/** Each rate is measured over at least so long, ms. */
const span = 1500

/** `kaja bench understand`: replies a second and macro F1 beside node-nlp and natural, and the time by the length of a reply. */
export async function benchUnderstand(rows: readonly LabelledRow[], label: LabelRow): Promise<readonly Measured[]> {
  const all: Measured[] = []
  for (const lang of new Set(rows.map((row) => row.lang))) {
    const own = rows.filter((row) => row.lang === lang)
    const ours = {
      rate: await rateOf(own, async (row) => label(row)),
      f1: macroF1(
        own,
        own.map((row) => onesOf(label(row).labels)),
      ),
    }
    for (const rival of rivals) {
      const theirs = await measureRival(rival, own)
      all.push(measured('understand', `${lang} replies a second, beside ${rival.name}`, '1/s', ours.rate, theirs.rate))
      all.push(measured('understand', `${lang} macro f1, beside ${rival.name}`, 'share', ours.f1, theirs.f1))
    }
    all.push(...(await byLength(own, label)))
  }
  return all
}

async function measureRival({ learn }: Rival, rows: readonly LabelledRow[]): Promise<{ rate: number; f1: number }> {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))]
  const foldOf = (row: LabelledRow) => scenarios.indexOf(row.scenario) % folds
  const read: (readonly [LabelledRow, ReadonlySet<KnownRule>])[] = []
  let last: Reader | undefined
  for (let fold = 0; fold < folds; fold++) {
    last = await learn(rows.filter((row) => foldOf(row) !== fold))
    for (const row of rows.filter((one) => foldOf(one) === fold)) read.push([row, await last(row.reply)])
  }
  const reader = last
  return {
    rate: reader ? await rateOf(rows, async (row) => reader(row.reply)) : 0,
    f1: macroF1(
      read.map(([row]) => row),
      read.map(([, ones]) => ones),
    ),
  }
}

/** How many rows a second, warm. No text comes twice: node-nlp remembers what it has read, and then looks it up. */
async function rateOf(rows: readonly LabelledRow[], read: (row: LabelledRow) => Promise<unknown>): Promise<number> {
  for (const row of rows) await read(row)
  const from = performance.now()
  let done = 0
  while (performance.now() - from < span) for (const row of rows) if (await read({ ...row, reply: `${row.reply} ${done}` })) done++
  return (done * 1000) / (performance.now() - from)
}

/** Microseconds a character; the baseline is that of the shortest. */
async function byLength(rows: readonly LabelledRow[], label: LabelRow): Promise<readonly Measured[]> {
  const [first] = rows
  if (!first) return []
  const text = rows.map(({ reply }) => reply).join(' ')
  const costs: { length: number; cost: number }[] = []
  for (const length of lengths) {
    const rate = await rateOf([{ ...first, reply: text.slice(0, length) }], async (row) => label(row))
    costs.push({ length, cost: 1e6 / rate / length })
  }
  return costs.map(({ length, cost }) =>
    measured('understand', `${first.lang} time at ${length} characters`, 'µs/character', cost, costs[0]?.cost ?? cost),
  )
}

const onesOf = (labels: Partial<Record<KnownRule, 0 | 1>>): ReadonlySet<KnownRule> =>
  new Set(knownRules.filter((rule) => labels[rule] === 1))

/** The positive class is doing what is required and breaking what is forbidden, as the scoring guide has it. */
function macroF1(rows: readonly LabelledRow[], ones: readonly ReadonlySet<KnownRule>[]): number {
  const scores = knownRules.map((rule) => {
    const positive = (label: boolean) => label !== forbiddenRules.has(rule)
    const want = rows.map(({ labels }) => positive(labels[rule] === 1))
    const got = ones.map((set) => positive(set.has(rule)))
    const hits = want.filter((is, i) => is && got[i]).length
    return hits === 0 ? 0 : (2 * hits) / (want.filter(Boolean).length + got.filter(Boolean).length)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
