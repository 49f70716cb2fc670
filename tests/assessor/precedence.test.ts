import { describe, expect, test } from 'vitest'
import type { Verdict } from '#contract/verdict.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { weigh } from '../../server/assessor/precedence.ts'
import { withRuling } from '../../server/assessor/ruling.ts'
import { eventsOf, type Reply } from './fixture/events.ts'
import { ruleOf, scriptWith, theStandard } from './fixture/script.ts'

const replies: Reply[] = [
  { text: 'Tere. Kahetsen väga!', shows: { greet: 'Tere.' } },
  { text: 'Aitäh kirja eest. Ise süüdi.', shows: { 'no-blame': 'Ise süüdi' } },
]
const events = eventsOf({ replies, ending: 'turn-limit' })
const builtIn = judge(scriptWith(), events)

const says = (rule: string, value: Verdict['value'], rest: Partial<Verdict> = {}): Verdict => ({
  ...{ rule, value, confidence: 0.9, turn: null, quotes: [], chance: null, why: 'Nii arvab mudel.', by: 'model', credit: 1, ...rest },
})
function standing(verdict: Verdict, over: readonly Verdict[] = builtIn) {
  const { verdicts, disagreed } = weigh(theStandard, events, over, [verdict])
  return { ...(verdicts.find(({ rule }) => rule === verdict.rule) as Verdict), disagreed }
}

describe("a model's verdict", () => {
  test('stands where all its quotes are in the reply it names', () => {
    expect(standing(says('apologise', 'met', { turn: 1, quotes: ['Kahetsen väga'] }))).toMatchObject({
      by: 'model',
      value: 'met',
      credit: 1,
    })
  })

  test('does not stand on words that nobody wrote, or wrote elsewhere, or on none', () => {
    expect(standing(says('apologise', 'met', { turn: 1, quotes: ['Vabandan'] })).by).toBe('built-in')
    expect(standing(says('apologise', 'met', { turn: 2, quotes: ['Kahetsen väga'] })).by).toBe('built-in')
    expect(standing(says('apologise', 'met', { turn: 1, quotes: ['Kahetsen väga', 'Vabandan'] })).by).toBe('built-in')
    expect(standing(says('apologise', 'met', { turn: 1 })).by).toBe('built-in')
  })

  test('is worth what the window says, whatever credit the model gave itself', () => {
    expect(standing(says('empathise', 'met', { turn: 2, quotes: ['Aitäh'] })).credit).toBe(1)
    expect(standing(says('apologise', 'met', { turn: 2, quotes: ['Aitäh'] })).credit).toBe(0.5)
    expect(standing(says('stay-calm', 'missed', { turn: 2, quotes: ['Ise süüdi'] }))).toMatchObject({ by: 'model', credit: 0 })
  })

  test('of a missed rule stands on the line where the chance was', () => {
    expect(standing(says('greet', 'missed', { turn: 1, chance: 'Tere.' }))).toMatchObject({ by: 'model', value: 'missed', credit: 0 })
    expect(standing(says('greet', 'missed', { turn: 1, chance: 'Head aega.' })).by).toBe('built-in')
    expect(standing(says('greet', 'missed', { turn: 1 })).by).toBe('built-in')
  })

  test('cannot clear what the built-in assessor has quoted, but the two are seen to disagree', () => {
    expect(standing(says('no-blame', 'met'))).toMatchObject({ by: 'built-in', value: 'missed', disagreed: ['no-blame'] })
  })

  test('that is no judgement changes nothing', () => {
    expect(standing(says('greet', 'unjudged'))).toMatchObject({ by: 'built-in', value: 'met', disagreed: [] })
  })

  test("never stands over a reviewer's", () => {
    const ruled = withRuling(builtIn, ruleOf('apologise'), 'missed', 'Ei vabandanud.')
    expect(standing(says('apologise', 'met', { turn: 1, quotes: ['Kahetsen väga'] }), ruled)).toMatchObject({
      by: 'reviewer',
      value: 'missed',
    })
  })
})
