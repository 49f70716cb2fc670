import type { LabelledRow, LabelRow } from '#contract/gold.ts'
import { exampleOf } from '../nlu/trained/example.ts'
import { layerOf } from '../nlu/trained/layer.ts'
import { look } from '../nlu/trained/look.ts'
import { train } from '../nlu/trained/train.ts'
import type { Weights } from '../nlu/trained/weights.ts'
import { understandWith } from '../nlu/understand.ts'
import { labelBy } from './label.ts'

/** Learns the trained layer from labelled rows: the weights, and an assessor that goes by them. */
export function trainOn(rows: readonly (LabelledRow & { readonly familiar: boolean })[]): {
  readonly weights: Readonly<Record<'et' | 'en', Weights>>
  readonly label: LabelRow
} {
  const weights = train(
    rows.map((row) => exampleOf(row, row.familiar)),
    look,
  )
  const layers = { et: layerOf(weights.et), en: layerOf(weights.en) }
  return { weights, label: labelBy((reply, heard) => understandWith(layers, reply, heard)) }
}
