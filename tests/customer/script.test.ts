import { describe, expect, test } from 'vitest'
import { scriptedCustomer } from '../../server/customer/customer.ts'
import { fillIn } from '../../server/customer/fill-in.ts'
import { typingTime } from '../../server/customer/typing-time.ts'
import { linesOf, of, play } from '../engine/playing.ts'
import { fixtureScript, fixtureTemperament, withScenario } from '../support/fixture-script.ts'
import { understood } from '../support/understood.ts'

const sorry = understood({ shows: ['apologise'] })
const answer = (script = fixtureScript, seed = 7) => linesOf(play([sorry], { script, seed }).events).slice(2)

describe('the scripted customer', () => {
  test('speaks the scenario’s lines before the temperament’s', () => {
    expect(answer(withScenario({ reactions: { apology: ['Võtan teadmiseks.'] } }))[0]).toBe('Võtan teadmiseks.')
    expect(answer()[0]).toMatch(/lause: apology\.$/)
  })

  test('goes on with the temperament’s lines and then with related ones when the first are used up', () => {
    const script = withScenario({ reactions: { ignored: ['Halloo.'] }, effects: { ignored: { anger: 0, trust: 0 } } })
    const nothing = understood({ shows: ['greet'] })
    const lines = play([nothing, nothing, nothing, nothing], { script }).state.lines.filter((line) => line.reactions.includes('ignored'))
    expect(lines.map(({ text }) => text.replace(/^(Esimene|Teine) /, ''))).toEqual([
      'Halloo.',
      'lause: ignored.',
      'lause: ignored.',
      'lause: impatient.',
    ])
  })

  test('speaks the attempt’s language, and no other where a line is not translated', () => {
    const script = withScenario({ reactions: { apology: [{ en: 'Noted.' }] } })
    expect(answer(script)[0]).not.toBe('Noted.')
    expect(linesOf(play([sorry], { script, language: 'en' }).events)).toContain('Noted.')
  })

  test('chooses by the seed', () => {
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => answer(fixtureScript, seed)[0])).size).toBe(2)
  })

  test('says at most three bubbles in a chat, each typed for a while, whatever is asked at once', () => {
    const everything = understood({
      shows: ['apologise'],
      signals: ['declines', 'sina'],
      questions: [{ about: 'solution' }, { facts: ['rooms', 'time', 'why'] }],
    })
    const bubbles = of(play([everything]).events, 'customer-said').filter(({ turn }) => turn === 1)
    expect(bubbles.length).toBeLessThanOrEqual(3)
    expect(bubbles.map(({ text }) => text).join(' ')).toContain('Põrand on pesemata. Ta käis kell kümme.')
    for (const { typing, text } of bubbles) expect(typing).toBe(typingTime(text))
  })

  test('writes one letter in paragraphs', () => {
    const script = withScenario({ channel: 'letter' })
    const [letter, ...more] = of(play([sorry], { script }).events, 'customer-said').slice(1)
    expect(letter?.text).toMatch(/^.* lause: apology\.\n\n.* lause: impatient\.$/)
    expect(letter?.typing).toBe(0)
    expect(more).toEqual([])
  })

  test('says last what the author wrote for the ending', () => {
    const endings = { ...fixtureScript.scenario.endings, 'walked-out': { when: { angerAtLeast: 95 }, lines: ['Nägemist!'], told: 'x' } }
    const { events } = play([understood({ signals: ['insult'] })], { script: withScenario({ endings }) })
    expect(linesOf(events).at(-1)).toBe('Nägemist!')
  })

  test('leaves out a line whose placeholder has nothing to hold', () => {
    const lines = { ...fixtureTemperament.lines, 'offer-beyond': ['Kas {remedy} tõesti?', 'Kas tõesti?'] }
    const script = { ...fixtureScript, temperament: { ...fixtureTemperament, lines } }
    const said = (remedy: string | null, seed: number) =>
      linesOf(play([understood({ offers: [{ standing: 'beyond', remedy }] })], { script, seed }).events).at(-1)
    for (const seed of [1, 2, 3, 4]) expect(said(null, seed)).toBe('Kas tõesti?')
    expect([1, 2, 3, 4, 5, 6].map((seed) => said('discount', seed))).toContain('Kas soodustus kuni 20% tõesti?')
  })

  test('does not begin a wish with words that the wish itself begins with', () => {
    const wish = ['Kui te juba küsite: {want}']
    const customer = { ...fixtureScript.scenario.customer, wants: ['Kui te juba küsite: tahan puhast kööki.'] }
    const script = { ...withScenario({ customer }), temperament: { ...fixtureTemperament, lines: { wish } } }
    const ask = understood({ shows: ['involve-customer'], questions: [{ about: 'solution' }] })
    expect(linesOf(play([ask], { script }).events)).toContain('Kui te juba küsite: tahan puhast kööki.')
  })

  test('answers as a customer does: with the same lines, as a promise', async () => {
    const { state } = play([])
    const { cues, events } = play([sorry])
    const [cue] = cues
    if (!cue) throw new Error('the turn has a cue')
    expect(await scriptedCustomer(fixtureScript, state, cue, [])).toEqual(of(events, 'customer-said').slice(2))
  })
})

describe('filling in', () => {
  const fillings = { remedy: 'Tasuta uus koristus', want: 'Tahan puhast kodu.', name: 'Mare', detail: null }

  test('keeps capitals where a sentence begins and not within it', () => {
    expect(fillIn('{remedy}? Hästi, {remedy} siis.', fillings)).toBe('Tasuta uus koristus? Hästi, tasuta uus koristus siis.')
    expect(fillIn('Mulle sobiks nii: {want}', fillings)).toBe('Mulle sobiks nii: tahan puhast kodu.')
    expect(fillIn('This: {want}', { ...fillings, want: 'I want it clean.' })).toBe('This: I want it clean.')
  })

  test('ends a sentence once', () => {
    expect(fillIn('Ütlen otse. {want}.', fillings)).toBe('Ütlen otse. Tahan puhast kodu.')
  })

  test('gives up a line that lacks something', () => {
    expect(fillIn('Just {detail}.', fillings)).toBeNull()
  })
})
