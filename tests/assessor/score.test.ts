import { describe, expect, test } from 'vitest'
import { standard } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { score } from '../../server/assessor/score.ts'
import { eventsOf, wholeReply } from './fixture/events.ts'
import { scriptWith, theStandard } from './fixture/script.ts'

const whole = judge(scriptWith(), eventsOf({ replies: [wholeReply], ending: 'resolved' }))
const but = (changes: Record<string, Partial<Verdict>>) => whole.map((verdict) => ({ ...verdict, ...changes[verdict.rule] }))
const missed = { value: 'missed', credit: 0 } as const
const unjudged = { value: 'unjudged', credit: 0 } as const

describe('the score', () => {
  test('is a hundred when every required rule is met in time and no forbidden one broken', () => {
    expect(score(theStandard, whole)).toEqual({
      ...{ points: 100, passed: true, level: 'high', passMark: 60, blocked: [] },
      sides: { what: 100, how: 100 },
      stages: ['start', 'facts', 'end'].map((id) => ({ id, points: 100 })),
    })
  })

  test('takes a missed rule at its weight and a late one at its share', () => {
    expect(score(theStandard, but({ apologise: missed })).points).toBe(85)
    expect(score(theStandard, but({ apologise: { credit: 0.5 }, 'propose-solution': { credit: 0.25 } })).points).toBe(85)
  })

  test('gives nothing for keeping a forbidden rule and takes its weight for breaking it', () => {
    expect(score(theStandard, but({ 'stay-calm': missed })).points).toBe(85)
    expect(score(theStandard, but({ 'stay-calm': unjudged })).points).toBe(100)
  })

  test('never falls below nought', () => {
    const all = whole.map((verdict) => ({ ...verdict, ...missed }))
    expect(score(theStandard, all)).toMatchObject({ points: 0, level: 'low', sides: { what: 0, how: 0 } })
  })

  test('leaves what is unjudged or not applicable out of the sum', () => {
    const without = score(
      theStandard,
      but({ 'find-out-facts': unjudged, apologise: missed, greet: { value: 'not-applicable', credit: 0 } }),
    )
    expect(without.points).toBe(Math.round((100 * 14) / 17))
    expect(without.stages.find(({ id }) => id === 'facts')?.points).toBeNull()
  })

  test('keeps the two sides apart', () => {
    expect(score(theStandard, but({ 'realistic-promises': missed, thank: missed })).sides).toEqual({ what: 50, how: 92 })
  })

  test('does not pass what broke a blocking rule, however many points', () => {
    expect(score(theStandard, but({ 'no-blame': missed }))).toMatchObject({
      points: 75,
      passed: false,
      blocked: ['no-blame'],
      level: 'low',
    })
  })

  test('passes at the pass mark itself', () => {
    const sixty = but({ apologise: missed, empathise: missed, 'act-now': missed })
    expect(score(theStandard, sixty)).toMatchObject({ points: 60, passed: true, level: 'fair' })
    expect(score(theStandard, but({ apologise: missed, empathise: missed, 'act-now': missed, thank: missed }))).toMatchObject({
      passed: false,
    })
  })

  test('passes nobody where nothing could be judged, even without a pass mark', () => {
    const easy = standard.parse({ ...theStandard, assessment: { ...theStandard.assessment, passMark: 0 } })
    const nothing = whole.map((verdict) => ({ ...verdict, ...unjudged }))
    expect(score(easy, nothing)).toMatchObject({ points: 0, passed: false, sides: { what: null, how: null } })
    expect(score(easy, [])).toMatchObject({ points: 0, passed: false })
  })
})
