import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LabelRow } from '#contract/gold.ts'
import { knownRules } from '#contract/standard.ts'
import { benchParity, mixedRows, twins } from '../../server/cli/bench/parity.ts'

const rowsOf = (file: string) =>
  readFileSync(join(import.meta.dirname, '../gold', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const pairs = twins.parse(rowsOf('twins.jsonl'))
const mixed = mixedRows.parse(rowsOf('mixed.jsonl'))

const labelling = (value: (rule: string, lang: string) => 0 | 1): LabelRow => {
  return ({ id, lang }) =>
    ({
      id,
      labels: Object.fromEntries(knownRules.map((rule) => [rule, value(rule, lang)])),
      evidence: {},
      confidence: {},
    }) as unknown as ReturnType<LabelRow>
}
const figureOf = (name: string, label: LabelRow) => benchParity(pairs, mixed, label).find((line) => line.case === name)?.value

test('there are at least 100 twins over 8 trades, and 20 replies that mix both languages', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(100)
  expect(new Set(pairs.map(({ scenario }) => scenario)).size).toBeGreaterThanOrEqual(8)
  expect(new Set(pairs.flatMap(({ et, en }) => [et.reply, en.reply])).size).toBe(2 * pairs.length)
  expect(mixed.length).toBeGreaterThanOrEqual(20)
})

test('the same labels in both languages are full parity, whatever they are', () => {
  expect(
    figureOf(
      'twins all',
      labelling(() => 1),
    ),
  ).toBe(1)
  expect(
    figureOf(
      'twins all',
      labelling(() => 0),
    ),
  ).toBe(1)
})

test('a rule on which the languages always part costs its share and no other rule anything', () => {
  const parting = labelling((rule, lang) => (rule === 'listen' && lang === 'et' ? 1 : 0))
  expect(figureOf('twins all', parting)).toBeCloseTo(14 / 15, 2)
  expect(figureOf('twins listen', parting)).toBe(0)
  expect(figureOf('twins thank', parting)).toBe(1)
})
