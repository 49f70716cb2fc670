import { describe, expect, test } from 'vitest'
import type { Verdict } from '#contract/verdict.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { withRuling } from '../../server/assessor/ruling.ts'
import { score } from '../../server/assessor/score.ts'
import { eventsOf, type Reply, wholeReply } from './fixture/events.ts'
import { ruleOf, scriptWith, theStandard } from './fixture/script.ts'

const verdictsOf = (...replies: Reply[]) => judge(scriptWith(), eventsOf({ replies, ending: 'turn-limit' }))
const of = (verdicts: readonly Verdict[], id: string) => verdicts.find((verdict) => verdict.rule === id)

describe("a reviewer's ruling", () => {
  test('stands over the automatic verdict, counts in full, and the points follow', () => {
    const before = verdictsOf({ text: 'Kahju küll.' })
    const after = withRuling(before, ruleOf('apologise'), 'met', 'Siin ta vabandas.')
    expect(of(after, 'apologise')).toMatchObject({
      value: 'met',
      by: 'reviewer',
      credit: 1,
      confidence: 1,
      why: 'Siin ta vabandas.',
      chance: null,
    })
    expect([score(theStandard, before).points, score(theStandard, after).points]).toEqual([0, 15])
  })

  test('touches no other verdict', () => {
    const before = verdictsOf(wholeReply)
    const after = withRuling(before, ruleOf('thank'), 'missed', 'See oli lõpuvormel.')
    expect(after.filter(({ rule: id }) => id !== 'thank')).toEqual(before.filter(({ rule: id }) => id !== 'thank'))
  })

  test('that takes a rule away takes its evidence too', () => {
    const after = withRuling(verdictsOf(wholeReply), ruleOf('thank'), 'missed', 'See oli lõpuvormel.')
    expect(of(after, 'thank')).toMatchObject({ value: 'missed', quotes: [], credit: 0, turn: 1 })
  })

  test('that clears a broken rule unblocks the attempt', () => {
    const before = verdictsOf({ ...wholeReply, shows: { ...wholeReply.shows, 'no-blame': 'Kas sobib?' } })
    const after = withRuling(before, ruleOf('no-blame'), 'met', 'See ei olnud süüdistus.')
    expect(of(after, 'no-blame')).toMatchObject({ value: 'met', quotes: [], turn: null, credit: 1 })
    expect([score(theStandard, before).passed, score(theStandard, after).passed]).toEqual([false, true])
  })

  test('on doubtful words makes them the evidence', () => {
    const doubtful = verdictsOf({ text: 'Aitäh.', shows: { thank: { quotes: ['Aitäh'], confidence: 0.3 } } })
    expect(of(withRuling(doubtful, ruleOf('thank'), 'met', 'Piisab.'), 'thank')).toMatchObject({
      value: 'met',
      quotes: ['Aitäh'],
      turn: 1,
      credit: 1,
    })
  })

  test('that agrees with a late one leaves it late', () => {
    const late = verdictsOf({ text: 'Jah.' }, { text: 'Vabandan.', shows: { apologise: 'Vabandan' } })
    expect(of(withRuling(late, ruleOf('apologise'), 'met', 'Hilja, jah.'), 'apologise')).toMatchObject({
      credit: 0.5,
      quotes: ['Vabandan'],
    })
  })
})
