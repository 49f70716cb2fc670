import { expect, it } from 'vitest'
import { type GoldRow, labelling } from '#contract/gold.ts'
import { label } from '../../server/assessor/label.ts'

const row: GoldRow = {
  id: 'one',
  lang: 'en',
  channel: 'chat',
  customer: ['Nobody came to clean today. Please send no invoice.'],
  policy: 'No invoice is issued for a visit that did not take place.',
  reply: 'I am so sorry. There will be no invoice. It will never happen again.',
}

it('a row is labelled in the terms of the guide: 1 for a rule that is done or kept', () => {
  const { labels } = label(row)
  expect(labels).toMatchObject({ apologise: 1, 'propose-solution': 1, listen: 1, greet: 0, 'stay-calm': 1, 'realistic-promises': 0 })
})

it('evidence stands only where the guide asks for it, verbatim', () => {
  const { evidence } = label(row)
  expect(evidence.apologise).toEqual(['I am so sorry.'])
  expect(evidence['realistic-promises']).toEqual(['It will never happen again.'])
  expect(evidence).not.toHaveProperty('greet')
  expect(evidence).not.toHaveProperty('stay-calm')
})

it('the answer has the shape of the contract', () => {
  expect(labelling.safeParse(label(row)).success).toBe(true)
})
