import { describe, expect, test } from 'vitest'
import type { Effect } from '#contract/temperament.ts'
import { fixtureScript, withScenario } from '../support/fixture-script.ts'
import { understood } from '../support/understood.ts'
import { of, play } from './playing.ts'

const by = (anger: number, trust: number): Effect => ({ anger, trust })
const good = understood({ shows: ['greet', 'apologise', 'empathise', 'listen'] })

describe('the mood', () => {
  test('moves by what the trainee did', () => {
    const { state } = play([understood({ shows: ['apologise', 'listen'] })])
    expect(state).toMatchObject({ anger: 70 - 8 - 5, trust: 40 + 5 + 6 })
  })

  test("a scenario's effects stand over the temperament's, and those over the ordinary ones", () => {
    const temperament = { ...fixtureScript.temperament, effects: { apologise: by(-1, 0), listen: by(-2, 0) } }
    const script = { ...withScenario({ effects: { listen: by(-3, 0) } }), temperament }
    expect(play([understood({ shows: ['apologise', 'listen', 'thank'] })], { script }).state.anger).toBe(70 - 1 - 3 - 2)
  })

  test('is not soothed by more than twenty in one reply, however much is in it', () => {
    const all = understood({ shows: ['greet', 'apologise', 'empathise', 'listen', 'thank', 'find-out-facts', 'act-now', 'follow-up'] })
    expect(play([all]).state).toMatchObject({ anger: 50, trust: 60 })
    expect(play([{ ...all, signals: [{ kind: 'sina', quote: 'sa' }] }]).state).toMatchObject({ anger: 56, trust: 53 })
  })

  test('is held up by a floor until the rule is met, and falls freely in the turn that meets it', () => {
    const warm = understood({ shows: ['empathise', 'listen', 'act-now', 'involve-customer'], questions: [{ about: 'consent' }] })
    expect(play([warm, warm]).state.anger).toBe(50)
    expect(
      play([warm, understood({ shows: ['apologise', 'propose-solution'], offers: [{ remedy: 'new-cleaning' }] })]).state.anger,
    ).toBeLessThan(50)
  })

  test('is not raised by a floor that lies above it', () => {
    const script = withScenario({ floors: [{ anger: 90, until: ['apologise'] }] })
    expect(play([understood({ shows: ['empathise'] })], { script }).state.anger).toBe(70)
  })

  test.each(['blames-customer', 'sarcasm', 'sina', 'guarantee', 'insult'] as const)(
    'worsens again on %s, however calm it was',
    (signal) => {
      const { moods } = play([good, understood({ shows: ['listen'], signals: [signal] })]).state
      expect(moods[2]?.trust).toBeLessThan(moods[1]?.trust ?? 0)
    },
  )

  test('an insult hurts as much the second time', () => {
    const script = withScenario({ customer: { ...fixtureScript.scenario.customer, mood: by(10, 90) } })
    const { moods } = play([understood({ signals: ['insult'] }), understood({ signals: ['insult'] })], { script }).state
    expect(moods.map(({ anger }) => anger)).toEqual([10, 40, 70])
  })

  test('being ignored hurts more the longer it goes on', () => {
    const script = withScenario({ customer: { ...fixtureScript.scenario.customer, mood: by(0, 100) } })
    const { moods } = play([understood(), understood(), understood(), understood()], { script }).state
    expect(moods.map(({ anger }) => anger)).toEqual([0, 7, 18, 32, 46])
  })

  test('an interruption is an event, a move and something the customer reacts to', () => {
    const { events, cues } = play([{ understanding: good, interrupted: true }])
    expect(events.filter(({ type }) => type === 'interrupted')).toHaveLength(1)
    expect(of(events, 'mood-moved')[0]?.moves).toContain('interrupted')
    expect(cues[0]?.reactions[0]).toBe('interrupted')
  })

  test('nobody interrupts a letter', () => {
    const { events } = play([{ understanding: good, interrupted: true }], { script: withScenario({ channel: 'letter' }) })
    expect(events.some(({ type }) => type === 'interrupted')).toBe(false)
  })

  test.each(['empty', 'nonsense', 'wrong-language', 'instructions', 'recited', 'repeated'] as const)(
    'what is %s earns nothing, whatever it names',
    (nature) => {
      const { state, cues } = play([
        understood({ nature, shows: ['apologise', 'empathise'], offers: [{ remedy: 'new-cleaning' }], questions: [{ facts: ['rooms'] }] }),
      ])
      expect(state.anger).toBeGreaterThan(70)
      expect(state).toMatchObject({ met: [], offered: [], told: [], promises: [] })
      expect(cues[0]?.reactions).toEqual([nature])
    },
  )
})

describe('the cause', () => {
  const cause = (understanding: ReturnType<typeof understood>, language: 'et' | 'en' = 'et') =>
    of(play([understanding], { language }).events, 'mood-moved')[0]?.cause

  test('names the two biggest moves', () => {
    expect(cause(understood({ shows: ['greet', 'apologise', 'find-out-facts'], questions: [{ facts: ['rooms'] }] }))).toBe(
      'Vabandasid ja uurisid, mis juhtus',
    )
    expect(cause(understood({ shows: ['greet', 'apologise', 'find-out-facts'] }), 'en')).toBe(
      'You apologised and looked into what happened',
    )
  })

  test('sets good against bad', () => {
    expect(cause(understood({ shows: ['apologise'], signals: ['sina'] }))).toMatch(
      /^(Vabandasid, aga sinatasid teda|Sinatasid teda, aga vabandasid)$/,
    )
    expect(cause(understood({ shows: ['apologise'], signals: ['blames-customer'] }), 'en')).toBe(
      'You put the blame on them, but apologised',
    )
  })

  test('passes over what weighs little beside the rest', () => {
    expect(cause(understood({ shows: ['greet'], signals: ['insult'] }))).toBe('Solvasid teda')
  })

  test('closes an Estonian clause with a comma', () => {
    expect(cause(understood({ shows: ['listen', 'act-now'] }))).toBe('Hakkasid kohe tegutsema ja näitasid, et kuulasid')
    expect(cause(understood({ shows: ['listen', 'thank'] }))).toBe('Näitasid, et kuulasid, ja tänasid teda')
  })

  test('says that an act was only repeated', () => {
    const sorry = understood({ shows: ['apologise'], questions: [{ about: 'other' }] })
    expect(of(play([sorry, sorry]).events, 'mood-moved')[1]?.cause).toBe('Vabandasid järjekordselt')
  })

  test('tells doubting from blaming', () => {
    expect(cause(understood({ signals: ['disputes-account'] }))).toBe('Seadsid tema jutu kahtluse alla')
  })
})
