import type { LabelledRow, Labelling, LabelRow } from '#contract/gold.ts'
import { knownRules } from '#contract/standard.ts'
import { sureFrom } from '#contract/understanding.ts'
import { agreementOn } from './agreement.ts'
import type { Measured } from './assess.ts'
import { measured, share } from './measured.ts'

type Pair = { readonly gold: LabelledRow; readonly got: Labelling }

/** How sure an assessor was of one label, 0–1, and whether it was right. */
export type Said = { readonly confidence: number; readonly right: boolean }

const most = { error: 0.08, unjudged: 0.06 } as const

/**
 * Whether confidence means something: by language the calibration error, the share left unjudged (baseline: the
 * most that either may be), and the macro F1 of the judged rest beside that of all.
 */
export function benchCalibration(name: string, rows: readonly LabelledRow[], label: LabelRow): Measured[] {
  return [...new Set(rows.map(({ lang }) => lang))].flatMap((lang) => {
    const pairs = rows.filter((row) => row.lang === lang).map((gold) => ({ gold, got: label(gold) }))
    const said = pairs.flatMap(saidOf)
    const line = (what: string, value: number, baseline: number) => measured('assess', `${lang} ${name} ${what}`, 'share', value, baseline)
    const all = macroF1(pairs, 0)
    return [
      line('calibration error', calibrationError(said), most.error),
      line(
        'unjudged',
        share(said, ({ confidence }) => confidence < sureFrom),
        most.unjudged,
      ),
      line('macro f1 of the judged', macroF1(pairs, sureFrom), all),
    ]
  })
}

/** Over the labels of at least this confidence. */
function macroF1(pairs: readonly Pair[], from: number): number {
  const each = knownRules.map((rule) => {
    const sure = pairs.filter(({ got }) => got.confidence[rule] >= from)
    return agreementOn(rule, sure).f1
  })
  return each.reduce((sum, f1) => sum + f1, 0) / knownRules.length
}

function saidOf({ gold, got }: Pair): Said[] {
  return knownRules.map((rule) => ({ confidence: got.confidence[rule], right: got.labels[rule] === gold.labels[rule] }))
}

const bins = 10

/** Expected calibration error, 0–1: how far confidence and the share of right labels lie apart, over ten bins of confidence. */
export function calibrationError(said: readonly Said[]): number {
  const lots = Array.from({ length: bins }, (_, bin) => said.filter((one) => Math.min(bins - 1, Math.floor(one.confidence * bins)) === bin))
  const apart = lots.map((lot) => Math.abs(lot.reduce((sum, { confidence, right }) => sum + confidence - (right ? 1 : 0), 0)))
  return said.length === 0 ? 0 : apart.reduce((sum, one) => sum + one, 0) / said.length
}
