import { expect, test } from 'vitest'
import { benchInvented, inventedRows, type LearnRule, overlapOfWords } from '../../server/cli/bench/invented.ts'

const row = (use: 'example' | 'test', shows: 0 | 1, reply: string) => ({ rule: 'offers-seat', lang: 'en' as const, use, shows, reply })
const rows = inventedRows.parse([
  row('example', 1, 'Please take a seat.'),
  row('example', 0, 'Please take a number.'),
  row('test', 1, 'Would you like a seat?'),
  row('test', 1, 'Sit down for a while.'),
  row('test', 0, 'What is the number?'),
])
const f1Of = (learn: LearnRule) => benchInvented(rows, learn).find((line) => line.case === 'en offers-seat f1')

test('a rule found everywhere has all of the recall and the precision of chance', () => {
  expect(f1Of(() => () => ({ shown: true }))?.value).toBe(0.8)
})

test('a rule that could not be learnt is found nowhere', () => {
  expect(f1Of(() => null)?.value).toBe(0)
})

test('only the examples are shown to the learner', () => {
  benchInvented(rows, ({ shows, lacks }) => {
    expect([...shows, ...lacks].every(({ reply }) => reply.startsWith('Please take'))).toBe(true)
    return null
  })
})

test('the baseline compares words with the nearest example of either kind', () => {
  const judge = overlapOfWords({ shows: [{ language: 'en', reply: 'a warm seat' }], lacks: [{ language: 'en', reply: 'a number' }] }, 'en')
  expect(['Take a seat', 'Take a number'].map((reply) => judge?.(reply).shown)).toEqual([true, false])
})
