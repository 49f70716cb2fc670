import { describe, expect, test } from 'vitest'
import { judgedOf } from '../../../client/parts/debrief/judged.ts'
import { judge, standard, verdict } from './judging.ts'

describe('A verdict in the debrief', () => {
  test.each([
    ['met in its window', verdict('greet'), 'met'],
    ['met outside it', verdict('greet', { credit: 0.5 }), 'partly'],
    ['missed', verdict('greet', { value: 'missed', credit: 0 }), 'missed'],
    ['a forbidden rule that was broken', verdict('stay-calm', { value: 'missed', credit: 0 }), 'broken'],
    ['a forbidden rule that was kept', verdict('stay-calm'), 'met'],
    ['not applicable', verdict('greet', { value: 'not-applicable' }), 'not-applicable'],
    ['unjudged', verdict('greet', { value: 'unjudged' }), 'unjudged'],
  ] as const)('%s is shown as such', (_how, given, kind) => {
    expect(judge(given)[0]?.kind).toBe(kind)
  })

  test('has the number of its rule in the standard, whatever order it came in', () => {
    expect(judge(verdict('thank'), verdict('greet')).map(({ rule, number }) => [rule.id, number])).toEqual([
      ['greet', 1],
      ['thank', 3],
    ])
  })

  test('keeps at least its name when the standard no longer has the rule', () => {
    expect(judge(verdict('gone'))[0]).toMatchObject({ rule: { title: 'gone' }, number: 5, stage: null })
  })

  test('carries the last ruling on it', () => {
    const ruling = { reviewer: 'm', reviewerName: 'Merike', at: 1, was: 'missed', rule: 'greet', value: 'met' } as const
    const rulings = [
      { ...ruling, reason: 'first thought' },
      { ...ruling, reason: 'second thought' },
    ]
    expect(judgedOf({ verdicts: [verdict('greet')], rulings }, standard)[0]?.ruling?.reason).toBe('second thought')
  })
})
