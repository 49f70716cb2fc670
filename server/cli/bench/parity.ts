import { z } from 'zod'
import { goldLabels, goldRow, type LabelRow } from '#contract/gold.ts'
import type { Language } from '#contract/language.ts'
import { type KnownRule, knownRules } from '#contract/standard.ts'
import type { Measured } from './assess.ts'
import { matchKeywords } from './keyword-matcher.ts'
import { measured, share } from './measured.ts'

const told = goldRow.pick({ customer: true, policy: true, reply: true })
const twin = goldRow.pick({ id: true, channel: true }).extend({ scenario: z.string(), et: told, en: told })
type Twin = z.infer<typeof twin>

/** A reply in both languages at once, with the labels that are beyond doubt. */
const mixedRow = goldRow.extend({ scenario: z.string(), labels: z.partialRecord(z.enum(knownRules), goldLabels.valueType) })
type MixedRow = z.infer<typeof mixedRow>

/** The rows of `tests/gold/twins.jsonl` and `tests/gold/mixed.jsonl`. */
export const twins = z.array(twin)
export const mixedRows = z.array(mixedRow)

/**
 * `kaja bench parity`: the share of labels that are the same for a reply and its twin in the other
 * language, over all and by rule; and the share of labels that are right where a reply mixes the two.
 */
export function benchParity(pairs: readonly Twin[], mixed: readonly MixedRow[], label: LabelRow): Measured[] {
  const ours = pairs.map((pair) => same(pair, label))
  const theirs = pairs.map((pair) => same(pair, matchKeywords))
  const byRule = knownRules.map((rule) => line(`twins ${rule}`, agreed(ours, [rule]), agreed(theirs, [rule])))
  return [
    line('twins all', agreed(ours, knownRules), agreed(theirs, knownRules)),
    ...byRule,
    line('mixed all', right(mixed, label), right(mixed, matchKeywords)),
  ]
}

const line = (what: string, value: number, baseline: number): Measured => measured('parity', what, 'share', value, baseline)

/** The rules on which a reply and its twin agree. */
export function same(pair: Twin, by: LabelRow): ReadonlySet<KnownRule> {
  const labels = (lang: Language) => by({ id: pair.id, channel: pair.channel, lang, ...pair[lang] }).labels
  const [et, en] = [labels('et'), labels('en')]
  return new Set(knownRules.filter((rule) => et[rule] === en[rule]))
}

function agreed(pairs: readonly ReadonlySet<KnownRule>[], rules: readonly KnownRule[]): number {
  return share(
    pairs.flatMap((agreeing) => rules.map((rule) => agreeing.has(rule))),
    (agrees) => agrees,
  )
}

function right(rows: readonly MixedRow[], by: LabelRow): number {
  const judged = rows.flatMap((row) => {
    const got = by(row).labels
    return Object.entries(row.labels).map(([rule, value]) => got[rule as KnownRule] === value)
  })
  return share(judged, (one) => one)
}
