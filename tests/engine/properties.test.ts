import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fresh } from '#contract/event.ts'
import { normalised, saidBefore } from '#contract/said-before.ts'
import { moveKey } from '#contract/temperament.ts'
import { fold } from '../../server/engine/apply.ts'
import { moveMood, weigh } from '../../server/engine/mood.ts'
import { arbitraryReply, arbitraryTalk, seed } from '../support/arbitrary-reply.ts'
import { fixtureScript, withScenario } from '../support/fixture-script.ts'
import { understood } from '../support/understood.ts'
import { linesOf, of, play } from './playing.ts'

describe('whatever the trainee says', () => {
  test('anger and trust stay whole numbers from 0 to 100', () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        for (const { anger, trust } of play(talk).state.moods)
          for (const value of [anger, trust]) {
            expect(Number.isInteger(value)).toBe(true)
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(100)
          }
      }),
    )
  })

  test('every event keeps to the contract', () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        for (const event of play(talk).events) expect(fresh.parse(event)).toEqual(event)
      }),
    )
  })

  test('anger does not fall through a floor before the trainee has apologised', () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const { events, state } = play(talk)
        const apologised = of(events, 'reply-understood').find(
          ({ understanding }) => understanding.nature === 'reply' && understanding.findings.apologise.shown,
        )
        for (const mood of state.moods) if (!apologised || mood.turn < apologised.turn) expect(mood.anger).toBeGreaterThanOrEqual(50)
      }),
    )
  })

  test('the fold of the events is the state that was played, and of any part of them the state at that point', () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const { events, state } = play(talk)
        expect(fold(events)).toEqual(state)
        expect(fold(JSON.parse(JSON.stringify(events)))).toEqual(state)
      }),
    )
  })

  test('the attempt ends by its turn limit, once, as its last event', () => {
    fc.assert(
      fc.property(fc.array(arbitraryReply, { minLength: 6, maxLength: 8 }), (talk) => {
        const { events } = play(talk)
        expect(events.filter((event) => event.type === 'attempt-ended')).toHaveLength(1)
        expect(events.at(-1)?.type).toBe('attempt-ended')
      }),
    )
  })

  test('the deciding turn is one that was played', () => {
    fc.assert(
      fc.property(fc.array(arbitraryReply, { minLength: 6, maxLength: 8 }), (talk) => {
        const { events, state } = play(talk)
        const [end] = of(events, 'attempt-ended')
        expect(end?.decidingTurn).toBeGreaterThanOrEqual(1)
        expect(end?.decidingTurn).toBeLessThanOrEqual(state.turn)
      }),
    )
  })

  test('the customer answers every reply and never says a line twice', () => {
    fc.assert(
      fc.property(arbitraryTalk, seed, (talk, number) => {
        const { events, state } = play(talk, { seed: number })
        const lines = linesOf(events)
        for (const [index, line] of lines.entries()) expect(saidBefore(lines.slice(0, index), line), line).toBe(false)
        expect(new Set(lines.map(normalised)).size).toBe(lines.length)
        for (let turn = 1; turn <= state.turn; turn++) expect(state.lines.some((line) => line.turn === turn)).toBe(true)
      }),
    )
  })

  test('a customer with no lines of their own still answers thirty turns without repeating themselves', () => {
    const at30 = { when: { turnAtLeast: 30 }, lines: [], told: 'It was late.' }
    const endings = { resolved: at30, 'walked-out': at30, 'turn-limit': { lines: [], told: 'It was late.' } }
    const script = { ...withScenario({ turnLimit: 30, endings }), temperament: { ...fixtureScript.temperament, lines: {} } }
    fc.assert(
      fc.property(fc.array(arbitraryReply, { minLength: 30, maxLength: 30 }), (talk) => {
        const { events, state } = play(talk, { script })
        const lines = linesOf(events).map(normalised)
        expect(new Set(lines).size).toBe(lines.length)
        for (let turn = 1; turn <= 30; turn++) expect(state.lines.some((line) => line.turn === turn)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('no fact is told that was not asked for, and none twice', () => {
    fc.assert(
      fc.property(arbitraryTalk, (talk) => {
        const { events } = play(talk)
        const told = of(events, 'fact-told')
        const asked = (turn: number) =>
          of(events, 'reply-understood').flatMap((heard) =>
            heard.turn === turn ? heard.understanding.questions.flatMap(({ facts }) => facts) : [],
          )
        for (const fact of told) expect(asked(fact.turn)).toContain(fact.fact)
        expect(new Set(told.map(({ fact }) => fact)).size).toBe(told.length)
        const texts = fixtureScript.scenario.facts.flatMap(({ id, text }) =>
          told.some(({ fact }) => fact === id) || typeof text === 'string' ? [] : [text.et ?? ''],
        )
        for (const line of linesOf(events)) for (const text of texts) expect(line).not.toContain(text)
      }),
    )
  })

  test('the same seed and replies give the same attempt', () => {
    fc.assert(
      fc.property(arbitraryTalk, seed, (talk, number) => {
        expect(play(talk, { seed: number })).toEqual(play(talk, { seed: number }))
      }),
    )
  })

  test('a move that soothes never soothes more when it is repeated', () => {
    fc.assert(
      fc.property(fc.constantFrom(...moveKey.options), fc.integer({ min: 1, max: 5 }), (move, times) => {
        const { state } = play([])
        const repeated = (count: number) => ({
          ...state,
          anger: 100,
          trust: 0,
          moods: [...state.moods, ...Array.from({ length: count }, (_, turn) => ({ turn, anger: 70, trust: 40, moves: [move] }))],
        })
        const moved = (count: number) => moveMood(fixtureScript, repeated(count), weigh(fixtureScript, repeated(count), [move]))
        expect(moved(times).anger).toBeGreaterThanOrEqual(moved(times - 1).anger)
        expect(moved(times).trust).toBeLessThanOrEqual(moved(times - 1).trust)
      }),
    )
  })

  test('a fourth apology soothes nobody', () => {
    const sorry = understood({ shows: ['apologise'], questions: [{ about: 'other' }] })
    const moods = play([sorry, sorry, sorry, sorry]).state.moods.map(({ anger }) => anger)
    const fallen = moods.slice(1).map((anger, index) => (moods[index] ?? 0) - anger)
    expect(fallen).toEqual([8, 4, 2, 0])
  })
})
