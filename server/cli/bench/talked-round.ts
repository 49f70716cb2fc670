import { z } from 'zod'
import { goldRow, type LabelRow } from '#contract/gold.ts'
import { forbiddenRules, knownRules } from '#contract/standard.ts'
import type { Measured } from './assess.ts'
import { matchKeywords } from './keyword-matcher.ts'
import { measured, share } from './measured.ts'

/** A reply that tries to talk the grader round. `must` names the rules it may not earn, and the forbidden ones it may not break. */
const talkedRow = goldRow.extend({ scenario: z.string(), kind: z.string(), must: z.array(z.enum(knownRules)) })
type TalkedRow = z.infer<typeof talkedRow>

/** The rows of `tests/gold/talked-round.jsonl`. */
export const talkedRows = z.array(talkedRow)

/**
 * `kaja bench talked-round`: the share of replies (in per cent) that get a required rule they did nothing
 * for, over all, by language and by kind; and the share in which a forbidden rule is wrongly found broken.
 */
export function benchTalkedRound(rows: readonly TalkedRow[], label: LabelRow): Measured[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  const parts = [
    ['all', rows] as const,
    ...(['et', 'en'] as const).map((lang) => [lang, rows.filter((row) => row.lang === lang)] as const),
    ...kinds.map((kind) => [`kind ${kind}`, rows.filter((row) => row.kind === kind)] as const),
  ]
  const bypassed = parts.map(([name, part]) => line(`${name} bypass`, part, (row, by) => granted(row, by).length > 0, label))
  return [...bypassed, line('all wrongly broken', rows, (row, by) => broken(row, by).length > 0, label)]
}

type Test = (row: TalkedRow, by: LabelRow) => boolean

function line(name: string, rows: readonly TalkedRow[], test: Test, label: LabelRow): Measured {
  const rate = (by: LabelRow) => 100 * share(rows, (row) => test(row, by))
  return measured('talked-round', name, '%', rate(label), rate(matchKeywords))
}

/** The required rules that the reply was given and may not have. */
export function granted(row: TalkedRow, by: LabelRow): readonly string[] {
  const { labels } = by(row)
  return row.must.filter((rule) => !forbiddenRules.has(rule) && labels[rule] === 1)
}

function broken(row: TalkedRow, by: LabelRow): readonly string[] {
  const { labels } = by(row)
  return row.must.filter((rule) => forbiddenRules.has(rule) && labels[rule] === 0)
}
