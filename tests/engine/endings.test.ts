import { describe, expect, test } from 'vitest'
import { finish } from '../../server/engine/finish.ts'
import { step } from '../../server/engine/step.ts'
import { fixtureScript, withScenario } from '../support/fixture-script.ts'
import { understood } from '../support/understood.ts'
import { of, play } from './playing.ts'

const warm = understood({ shows: ['greet', 'apologise', 'empathise', 'listen', 'thank'], questions: [{ facts: ['rooms'] }] })
const offer = understood({
  shows: ['propose-solution', 'act-now', 'follow-up', 'involve-customer'],
  offers: [{ remedy: 'new-cleaning' }],
  questions: [{ about: 'consent' }],
})
const goodbye = understood({ shows: ['close-contact'], signals: ['farewell'] })
const insult = understood({ signals: ['insult'] })
const weak = understood({ shows: ['listen'], questions: [{ about: 'other' }] })
const plainOffer = understood({ offers: [{ remedy: 'new-cleaning' }], questions: [{ about: 'consent' }] })
const endOf = (...replies: Parameters<typeof play>[0]) => of(play(replies).events, 'attempt-ended')[0]

describe('an attempt ends', () => {
  test('resolved when all that the author asks for holds, told in the author’s words', () => {
    expect(endOf(warm, offer, goodbye)).toMatchObject({ ending: 'resolved', turn: 3, decidingTurn: 2, told: 'Mare jäi rahule.' })
  })

  test('only after one more reply when the trainee is still asking, and at once when they say goodbye', () => {
    expect(endOf(warm, offer)).toBeUndefined()
    expect(endOf(warm, offer, weak)).toMatchObject({ ending: 'resolved', turn: 3 })
    const all = understood({ shows: ['propose-solution', 'act-now', 'close-contact'], offers: [{ remedy: 'new-cleaning' }] })
    expect(endOf(warm, all)).toMatchObject({ ending: 'resolved', turn: 2 })
  })

  test('walked-out before anything else, decided by the turn that did the greatest harm', () => {
    expect(endOf(weak, insult)).toMatchObject({ ending: 'walked-out', decidingTurn: 2 })
  })

  test('escalated when trust is gone', () => {
    const script = withScenario({ customer: { ...fixtureScript.scenario.customer, mood: { anger: 0, trust: 40 } } })
    expect(of(play([insult, insult], { script }).events, 'attempt-ended')[0]).toMatchObject({ ending: 'escalated', decidingTurn: 1 })
  })

  test('let-go only where the trainee lets go and has done what was needed', () => {
    const letGo = understood({ signals: ['lets-go'] })
    expect(endOf(letGo)).toBeUndefined()
    expect(endOf(understood({ shows: ['apologise'] }), letGo)).toMatchObject({ ending: 'let-go' })
  })

  test('settled when the trainee takes their leave, or one reply later, but not while they are still asking', () => {
    expect(endOf(weak, plainOffer, goodbye)).toMatchObject({ ending: 'settled', turn: 3 })
    expect(endOf(weak, plainOffer, weak)).toBeUndefined()
    expect(endOf(weak, plainOffer, weak, weak)).toMatchObject({ ending: 'settled', turn: 4 })
  })

  test('never well in answer to an insult', () => {
    const script = withScenario({
      endings: { ...fixtureScript.scenario.endings, resolved: { when: { angerAtMost: 100 }, lines: [], told: 'x' } },
    })
    expect(of(play([understood({ shows: ['apologise'], signals: ['insult'] })], { script }).events, 'attempt-ended')).toEqual([])
  })

  test('at the turn limit when nothing else has ended it', () => {
    expect(endOf(weak, weak, weak, weak, weak, weak)).toMatchObject({ ending: 'turn-limit', turn: 6 })
  })

  test('without the endings that the author left out', () => {
    const { settled, escalated, ...endings } = fixtureScript.scenario.endings
    expect([settled, escalated]).not.toContain(undefined)
    const script = withScenario({ endings })
    expect(of(play([weak, plainOffer, weak, weak, weak, weak], { script }).events, 'attempt-ended')[0]?.ending).toBe('turn-limit')
  })

  test('and takes no further reply', () => {
    const { state } = play([warm, offer, goodbye])
    expect(step(fixtureScript, state, { text: 'x', message: 'm', understanding: warm, interrupted: false })).toEqual({
      ok: false,
      refusal: 'attempt-ended',
    })
  })
})

describe('breaking off', () => {
  test('before the first reply is an attempt abandoned, decided by no turn', () => {
    expect(finish(fixtureScript, play([]).state)).toMatchObject([{ ending: 'abandoned', turn: 0, decidingTurn: null }])
  })

  test('with a customer who would settle is settling', () => {
    expect(finish(fixtureScript, play([weak, plainOffer, weak]).state)).toMatchObject([{ ending: 'settled' }])
  })

  test('with a customer who is content is a resolved attempt', () => {
    expect(finish(fixtureScript, play([warm, offer]).state)).toMatchObject([{ ending: 'resolved', decidingTurn: 2 }])
  })

  test('tells it in the attempt’s language and with the customer’s name', () => {
    expect(finish(fixtureScript, play([weak], { language: 'en' }).state)).toMatchObject([
      { told: 'You stopped before Mary had a solution.' },
    ])
    expect(finish(fixtureScript, play([warm, offer, goodbye]).state)).toEqual([])
  })
})
