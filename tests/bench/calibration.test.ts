import { expect, it } from 'vitest'
import { calibrationError } from '../../server/cli/bench/calibration.ts'
import { labelUnseen } from '../../server/cli/bench/label-unseen.ts'
import type { TrainingRow } from '../../server/cli/training-rows.ts'

it('confidence that comes true has no calibration error', () => {
  const said = Array.from({ length: 10 }, (_, i) => ({ confidence: 0.8, right: i < 8 }))
  expect(calibrationError(said)).toBeCloseTo(0)
})

it('being sure and wrong is an error of as much', () => {
  expect(calibrationError([{ confidence: 0.95, right: false }])).toBeCloseTo(0.95)
  expect(calibrationError([{ confidence: 0.3, right: true }])).toBeCloseTo(0.7)
})

it('no row is labelled by what was learnt from its scenario', () => {
  const rows = ['a', 'a', 'b', 'c', 'd', 'e', 'f'].map((scenario, i) => ({ id: `${i}`, scenario })) as TrainingRow[]
  const learntFrom = new Map<string, readonly string[]>()
  const label = labelUnseen(rows, (own) => ({
    label: ({ id }) => {
      learntFrom.set(
        id,
        own.map(({ scenario }) => scenario),
      )
      return {} as never
    },
  }))
  for (const row of rows) label(row)
  for (const { id, scenario } of rows) expect(learntFrom.get(id)).not.toContain(scenario)
})
