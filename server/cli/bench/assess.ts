import { type LabelledRow, type LabelRow, labelledRow } from '#contract/gold.ts'
import { knownRules } from '#contract/standard.ts'
import { type Agreement, agreementOn } from './agreement.ts'
import { matchKeywords } from './keyword-matcher.ts'

/** One line of a benchmark; `ratio` is the value by the baseline's, measured in the same run. */
export type Measured = {
  readonly name: string
  readonly case: string
  readonly value: number
  readonly unit: string
  readonly baseline: number | null
  readonly ratio: number | null
}

const measures = ['precision', 'recall', 'f1', 'kappa', 'evidence'] as const
type Measure = (typeof measures)[number]

/** `kaja bench assess`: agreement with labelled rows by language and rule, and the averages over the rules. */
export function benchAssess(rows: readonly LabelledRow[], label: LabelRow): Measured[] {
  return [...new Set(rows.map((row) => row.lang))].flatMap((lang) => {
    const own = rows.filter((row) => row.lang === lang)
    const ours = agreements(own, label)
    const theirs = agreements(own, matchKeywords)
    const byRule = knownRules.flatMap((rule, i) =>
      measures.flatMap((m) => measured(`${lang} ${rule} ${m}`, at(ours, i, m), at(theirs, i, m))),
    )
    const averages = measures.flatMap((m) => measured(`${lang} macro ${m}`, average(ours, m), average(theirs, m)))
    return [...byRule, ...averages]
  })
}

/** The labelled rows of a file's text. */
export function labelledRows(text: string): LabelledRow[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => labelledRow.parse(JSON.parse(line)))
}

function agreements(rows: readonly LabelledRow[], label: LabelRow): Agreement[] {
  const pairs = rows.map((gold) => ({ gold, got: label(gold) }))
  return knownRules.map((rule) => agreementOn(rule, pairs))
}

const at = (of: readonly Agreement[], rule: number, measure: Measure): number | null => of[rule]?.[measure] ?? null

function average(of: readonly Agreement[], measure: Measure): number {
  const values = of.flatMap((agreement) => agreement[measure] ?? [])
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function measured(what: string, value: number | null, baseline: number | null): Measured[] {
  if (value === null) return []
  const ratio = baseline === null || baseline === 0 ? null : round(value / baseline)
  return [{ name: 'assess', case: what, value: round(value), unit: 'share', baseline: baseline === null ? null : round(baseline), ratio }]
}

const round = (value: number): number => Math.round(value * 1000) / 1000
