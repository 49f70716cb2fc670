import { expect, test } from 'vitest'
import type { Report } from '#contract/report.ts'
import { entriesOf } from '../../../client/parts/debrief/ledger-entries.ts'

type Promised = Report['promises'][number]
type Offered = Report['offers'][number]

const promise = (quote: string, more: Partial<Promised> = {}): Promised => ({
  kind: 'remedy',
  what: quote,
  howMuch: null,
  who: null,
  when: null,
  remedy: null,
  standing: 'allowed',
  quote,
  turn: 1,
  ...more,
})
const offer = (quote: string, more: Partial<Offered> = {}): Offered => ({
  kind: 'redo',
  remedy: null,
  percent: null,
  euros: null,
  count: null,
  when: null,
  firm: false,
  standing: 'allowed',
  quote,
  turn: 1,
  ...more,
})

test('the same words that are a promise and an offer stand in the ledger once', () => {
  const entries = entriesOf({ promises: [promise('Tühistasin arve.')], offers: [offer('Tühistasin arve.')] })
  expect(entries).toHaveLength(1)
  expect(entries[0]?.firm).toBe(true)
})

test('an offer beyond the policy is never left out', () => {
  const entries = entriesOf({
    promises: [promise('saata kaks koristajat')],
    offers: [offer('saata kaks koristajat', { standing: 'beyond' })],
  })
  expect(entries.map(({ standing }) => standing)).toEqual(['allowed', 'beyond'])
})

test('entries stand in the order they were said', () => {
  const entries = entriesOf({ promises: [promise('teine', { turn: 2 })], offers: [offer('esimene')] })
  expect(entries.map(({ quote }) => quote)).toEqual(['esimene', 'teine'])
})

test('a sentence that is two kinds of promise stands once', () => {
  const words = 'Helistan teile homme.'
  expect(
    entriesOf({ promises: [promise(words, { kind: 'call-back' }), promise(words, { kind: 'check-after' })], offers: [] }),
  ).toHaveLength(1)
})
