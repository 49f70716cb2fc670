import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { label } from '../../server/assessor/label.ts'
import { trainOn } from '../../server/assessor/train-on.ts'
import { weightsText } from '../../server/cli/train.ts'
import { trainingRows } from '../../server/cli/training-rows.ts'
import { decide } from '../../server/nlu/trained/decide.ts'
import { foldsOf } from '../../server/nlu/trained/folds.ts'
import { fitLogistic, type Instance, scoreOf, sigmoid } from '../../server/nlu/trained/logistic.ts'
import { understand } from '../../server/nlu/understand.ts'

const path = (name: string) => new URL(`../../${name}`, import.meta.url).pathname
const file = (lang: string) => path(`server/nlu/trained/weights.${lang}.json`)
const rows = trainingRows(path('server/nlu/corpus'), path('tests/gold'))

describe('the weights', () => {
  it('are what training gives, byte for byte (after a change of patterns or corpus: npm run -s kaja -- train)', { timeout: 60_000 }, () => {
    const { weights } = trainOn(rows)
    for (const lang of ['et', 'en'] as const) expect(weightsText(weights[lang]) === readFileSync(file(lang), 'utf8'), lang).toBe(true)
  })

  it.each(['et', 'en'])('are small in %s', (lang) => {
    expect(statSync(file(lang)).size).toBeLessThan(1_000_000)
  })
})

describe('what the layer finds', () => {
  it('is quoted from the reply, and nothing is found without a quote', () => {
    const wrong = rows.flatMap((row) =>
      Object.values(label(row).evidence).flatMap((quotes) =>
        quotes.length === 0 ? ['none'] : quotes.filter((q) => !row.reply.includes(q)),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('is nothing good where there is no reply', () => {
    const { findings, nature } = understand('asdf qwer zxcv', {
      language: 'en',
      channel: 'chat',
      customer: ['Where is it?'],
      policy: 'None.',
    })
    expect(nature).not.toBe('reply')
    expect(Object.values(findings).filter(({ shown }) => shown)).toEqual([])
  })
})

describe('the layer', () => {
  const at = { start: 0, end: 5 }
  const none = { shown: false, confidence: 0.9, at: [] }
  const found = { shown: true, confidence: 0.9, at: [{ start: 7, end: 9 }] }

  it('adds, where it may, what it is sure of, with its clause', () => {
    expect(decide(none, { chance: 0.8, at, adds: true })).toEqual({ shown: true, confidence: 0.8, at: [at] })
    expect(decide(none, { chance: 0.8, at, adds: false }).shown).toBe(false)
    expect(decide(none, { chance: 0.5, at, adds: true }).shown).toBe(false)
  })

  it('adds nothing where no clause can be quoted', () => {
    expect(decide(none, { chance: 0.99, at: null, adds: true }).shown).toBe(false)
  })

  it('leaves standing what the patterns find, in their words', () => {
    expect(decide(found, { chance: 0.1, at, adds: true })).toMatchObject({ shown: true, at: found.at })
  })
})

describe('fitting', () => {
  const instance = (value: number, positive: boolean): Instance => ({
    features: Int32Array.of(0),
    values: Float64Array.of(value),
    positive,
    weight: 1,
  })
  const given = [instance(2, true), instance(1, true), instance(0.5, false), instance(-1, false), instance(-2, false), instance(1, false)]

  it('tells the classes apart, and says the odds as they are', () => {
    const fitted = fitLogistic(given, 1, { ridge: () => 0.01, rounds: 50 })
    const chances = given.map((one) => sigmoid(scoreOf(fitted, one)))
    expect(chances[0]).toBeGreaterThan(0.7)
    expect(chances[4]).toBeLessThan(0.05)
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(2, 1)
  })

  it('learns less, the more its weights cost', () => {
    const weight = (ridge: number) => fitLogistic(given, 1, { ridge: () => ridge, rounds: 50 }).weights[0] ?? 0
    expect(Math.abs(weight(10))).toBeLessThan(Math.abs(weight(0.1)))
  })
})

describe('folds', () => {
  const things = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'd', 'd']

  it('never part a group, and are about even', () => {
    const lots = foldsOf(things, (one) => one, 3)
    for (const group of ['a', 'b', 'c', 'd']) expect(new Set(lots.filter((_, i) => things[i] === group)).size).toBe(1)
    expect(new Set(lots).size).toBe(3)
  })

  it('are the same in whatever order things come', () => {
    const forth = foldsOf(things, (one) => one, 3)
    const back = [...foldsOf([...things].reverse(), (one) => one, 3)].reverse()
    expect(forth).toEqual(back)
  })
})
