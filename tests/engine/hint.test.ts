import { describe, expect, test } from 'vitest'
import { knownRules } from '#contract/standard.ts'
import { apply } from '../../server/engine/apply.ts'
import { hint } from '../../server/engine/hint.ts'
import { hintTexts } from '../../server/engine/hint-texts.ts'
import { fixtureScript, fixtureStandard } from '../support/fixture-script.ts'
import { understood } from '../support/understood.ts'
import { play } from './playing.ts'

const ruleAfter = (...replies: Parameters<typeof play>[0]) => hint(fixtureScript, play(replies).state).rule

describe('a hint', () => {
  test('speaks first of what keeps the customer from calming down', () => {
    expect(ruleAfter()).toBe('apologise')
  })

  test('speaks of what the last reply broke before anything else', () => {
    expect(ruleAfter(understood({ shows: ['no-blame'], signals: ['blames-customer'] }))).toBe('no-blame')
  })

  test('goes on to the next thing missing', () => {
    expect(ruleAfter(understood({ shows: ['greet', 'apologise', 'empathise'] }))).toBe('listen')
  })

  test('points to the facts that are still untold', () => {
    const state = play([
      understood({ shows: ['apologise', 'empathise', 'listen', 'thank', 'find-out-facts'], questions: [{ facts: ['rooms'] }] }),
    ]).state
    expect(hint(fixtureScript, state)).toEqual({
      rule: 'find-out-facts',
      hint: 'Klient teab juhtunust rohkem, kui ta seni on öelnud. Mida sa pole veel küsinud?',
    })
  })

  test('is not given on the same thing twice running while another is missing', () => {
    const { state } = play([])
    const first = hint(fixtureScript, state)
    const second = hint(fixtureScript, apply(state, { type: 'hint-given', turn: 0, ...first }))
    expect(second.rule).not.toBe(first.rule)
  })

  test('makes do with the title of a rule that an instructor invented', () => {
    const own = { ...fixtureStandard.rules[0], id: 'offer-coffee', kind: 'required' as const, title: 'Paku kohvi' }
    const script = {
      ...fixtureScript,
      standard: { ...fixtureStandard, rules: [{ ...fixtureStandard.rules[0], ...own }] },
    } as typeof fixtureScript
    expect(hint(script, play([understood({ shows: ['listen'] })]).state)).toEqual({
      rule: 'offer-coffee',
      hint: 'Vaata oma vastused üle ja mõtle sellele reeglile: „Paku kohvi”.',
    })
  })

  test.each(knownRules)('on %s is a nudge in both languages, and no ready answer', (rule) => {
    const answers = /vabanda|palun vabandust|tere\b|head päeva|sorry|apologi|hello|kind regards|tühista|cancel/i
    for (const language of ['et', 'en'] as const) expect(hintTexts[language][rule]).not.toMatch(answers)
    expect(hintTexts.et[rule]).not.toBe(hintTexts.en[rule])
  })
})
