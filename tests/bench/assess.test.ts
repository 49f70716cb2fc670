import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { LabelledRow, Labelling } from '#contract/gold.ts'
import { knownRules } from '#contract/standard.ts'
import { assess, assessFile } from '../../server/cli/assess.ts'
import { agreementOn } from '../../server/cli/bench/agreement.ts'

const kept = new Set(['stay-calm', 'no-blame', 'realistic-promises', 'formal-address'])
const labels = (of: object) =>
  ({ ...Object.fromEntries(knownRules.map((rule) => [rule, kept.has(rule) ? 1 : 0])), ...of }) as Labelling['labels']
const said = (id: string, of: object = {}, evidence: Labelling['evidence'] = {}): Labelling => ({
  id,
  labels: labels(of),
  evidence,
  confidence: Object.fromEntries(knownRules.map((rule) => [rule, 1])) as Labelling['confidence'],
})
const gold = (id: string, of: object = {}, evidence: Labelling['evidence'] = {}): LabelledRow => ({
  id,
  lang: 'en',
  channel: 'chat',
  scenario: 's',
  customer: ['c'],
  policy: 'p',
  reply: 'We are truly sorry for that.',
  labels: labels(of),
  evidence,
})

describe('agreement', () => {
  const pairs = [
    {
      gold: gold('a', { apologise: 1 }, { apologise: ['truly sorry'] }),
      got: said('a', { apologise: 1 }, { apologise: ['We are truly sorry for that.'] }),
    },
    { gold: gold('b', { apologise: 1 }), got: said('b') },
    { gold: gold('c'), got: said('c', { apologise: 1 }, { apologise: ['sorry'] }) },
    { gold: gold('d'), got: said('d') },
  ]

  it('counts the positive class of a required rule', () => {
    expect(agreementOn('apologise', pairs)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, kappa: 0, evidence: 1 })
  })

  it('for a forbidden rule the positive class is breaking it', () => {
    const broken = [{ gold: gold('a', { 'stay-calm': 0 }), got: said('a', { 'stay-calm': 0 }) }]
    expect(agreementOn('stay-calm', broken)).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  })
})

describe('kaja assess', () => {
  const good = JSON.stringify({ id: 'x', lang: 'en', channel: 'chat', customer: ['c'], policy: 'p', reply: 'r' })
  const all = async (lines: string[]) => {
    const out = []
    for await (const one of assessFile(lines, (row) => said(row.id))) out.push(one)
    return out
  }

  it('gives one line a row and passes over blank ones', async () => {
    const out = await all([good, '', good])
    expect(out.map((one) => one.ok && JSON.parse(one.line).id)).toEqual(['x', 'x'])
  })

  it.each([
    ['{', /line 2: not JSON/],
    ['{"id":"x"}', /line 2: lang: .*rows need id, lang, channel, customer, policy, reply/],
    [good.replace('"en"', '"fi"'), /line 2: lang/],
  ])('names the line of a bad row and goes on: %s', async (bad, message) => {
    const out = await all([good, bad, good])
    expect(out.map((one) => one.ok)).toEqual([true, false, true])
    expect(out[1]).toMatchObject({ message: expect.stringMatching(message) })
  })

  it('ends with 1 where a row was bad or the file is not there', async () => {
    const printed: string[] = []
    const terminal = {
      input: Readable.from([`${good}\n{\n`]),
      print: (line: string) => printed.push(line),
      complain: (line: string) => printed.push(line),
    }
    expect(await assess(['-'], (row) => said(row.id), terminal)).toBe(1)
    expect(printed).toHaveLength(2)
    expect(await assess(['/no/such/file.jsonl'], (row) => said(row.id), terminal)).toBe(1)
    expect(printed[2]).toContain('could not be read')
  })
})
