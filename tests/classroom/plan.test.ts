import { describe, expect, test } from 'vitest'
import { type Rule, standard as standardSchema } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'
import { exercisesFor } from '../../server/classroom/progress/exercises.ts'
import { lossesOf, planOf } from '../../server/classroom/progress/plan.ts'
import { rowsOf } from '../../server/classroom/progress/skills.ts'
import type { KeptReport } from '../../server/store/reports.ts'
import { fixtureScript } from '../support/fixture-script.ts'

const rule = (id: string, stage: string, weight: number, kind: Rule['kind'] = 'required') => ({
  ...{ id, kind, stage, weight, title: { et: `Reegel ${id}`, en: `Rule ${id}` }, means: id, side: 'how' },
})
const stages = ['one', 'two', 'three', 'four', 'five']
const standard = standardSchema.parse({
  id: 'small',
  title: 'Small',
  stages: stages.map((id) => ({ id, title: { et: `Etapp ${id}`, en: `Stage ${id}` } })),
  rules: [
    ...[rule('greet', 'one', 1), rule('smile', 'one', 1), rule('listen', 'two', 3), rule('ask', 'two', 2), rule('offer', 'three', 4)],
    ...[rule('calm', 'four', 6, 'forbidden'), rule('close', 'five', 1)],
  ],
  assessment: { passMark: 60, levels: [{ id: 'any', from: 0, title: 'Any' }] },
})

const met = (of: string, credit = 1): Verdict => ({
  ...{ rule: of, value: 'met', confidence: 1, turn: 2, quotes: [`${of} words`], chance: null, why: `did ${of}`, by: 'built-in', credit },
})
const missed = (of: string, more: Partial<Verdict> = {}): Verdict => ({
  ...met(of, 0),
  ...{ value: 'missed', turn: 1, quotes: [], chance: `chance of ${of}`, why: `lacked ${of}` },
  ...more,
})

let count = 0
/** An attempt with these verdicts; every rule not named was met. */
function attempt(...verdicts: readonly Verdict[]): KeptReport {
  const id = `a${++count}`
  const all = standard.rules.map(({ id: of }) => verdicts.find((one) => one.rule === of) ?? met(of))
  const report = { scenario: fixtureScript.scenario.id, title: 'Pealkiri', language: 'et', verdicts: all, score: { passed: false } }
  return { attempt: { id, startedAt: count }, report } as unknown as KeptReport
}

const plan = (...kept: readonly KeptReport[]) => planOf({ standard, kept, language: 'en', exercises: () => [] })

describe('the plan', () => {
  test('is of the stages that cost most points, the dearest first, and of three at most', () => {
    const found = plan(attempt(missed('greet'), missed('listen'), missed('ask'), missed('offer'), missed('calm'), missed('close')))
    expect(found.map(({ stage, title, points }) => [stage, title, points])).toEqual([
      ['four', 'Stage four', 0],
      ['two', 'Stage two', 0],
      ['three', 'Stage three', 0],
    ])
    expect(found[1]?.problems.map(({ rule: of }) => of)).toEqual(['listen', 'ask'])
  })

  test('is empty where nothing was lost, and shorter where little was', () => {
    expect(plan(attempt())).toEqual([])
    expect(plan(attempt(missed('greet'))).map(({ stage, points }) => [stage, points])).toEqual([['one', 50]])
  })

  test('stands on one’s own newest words: those of a broken rule, or the chance that was passed by', () => {
    const old = attempt(missed('calm', { quotes: ['old words'], turn: 3 }), missed('offer'))
    const recent = attempt(missed('calm', { quotes: ['new words'], turn: 2, chance: null }))
    const found = plan(old, recent)
    expect(found[0]?.problems[0]).toMatchObject({
      ...{ rule: 'calm', skill: 'broken', times: 2, of: 2 },
      evidence: { attempt: recent.attempt.id, turn: 2, quote: 'new words', why: 'lacked calm' },
    })
    expect(found[1]?.problems[0]).toMatchObject({
      ...{ rule: 'offer', skill: 'missed', times: 1, of: 2 },
      evidence: { attempt: old.attempt.id, quote: null, chance: 'chance of offer' },
    })
  })

  test('counts what was late by the part it cost', () => {
    const [first, second] = lossesOf(standard, [attempt(met('offer', 0.5), missed('ask'))])
    expect([first?.lost, second?.lost]).toEqual([2, 2])
    expect(plan(attempt(met('offer', 0.5)))[0]?.problems[0]?.skill).toBe('partly')
  })

  test('forgets what was long ago, and what could not be judged', () => {
    const good = [attempt(), attempt(), attempt(), attempt()]
    expect(plan(attempt(missed('calm')), ...good)).toEqual([])
    expect(plan(attempt(missed('calm', { value: 'unjudged' }), missed('close', { value: 'not-applicable' })))).toEqual([])
  })
})

describe('the exercises of a problem', () => {
  const { scenario } = fixtureScript
  const other = (id: string, difficulty: number, floors: (typeof scenario)['floors'] = []) => ({
    ...fixtureScript,
    scenario: { ...scenario, id, difficulty, floors },
  })
  const kept = [attempt(missed('offer', { turn: 3 }))]
  const [loss] = lossesOf(standard, kept)
  const scripts = [
    fixtureScript,
    other('shop/far', 5),
    other('shop/near', scenario.difficulty),
    other('shop/asks', 5, [{ anger: 40, until: ['offer'] }]),
  ]
  const exercises = (taken: readonly string[] = []) => {
    if (!loss) throw new Error('An offer was missed, so something was lost.')
    return exercisesFor({ scripts, kept, language: 'et' }, loss, new Set(taken))
  }

  test('are a drill, the same turn again, and a customer who cannot be calmed without the rule', () => {
    expect(exercises()).toMatchObject([
      { kind: 'drill', rule: 'offer' },
      { kind: 'again', attempt: kept[0]?.attempt.id, turn: 3 },
      { kind: 'scenario', scenario: 'shop/asks' },
    ])
  })

  test('name no customer twice in a plan, and one met already last', () => {
    expect(exercises(['shop/asks']).at(-1)).toMatchObject({ scenario: 'shop/near' })
    expect(exercises(['shop/asks', 'shop/near', 'shop/far']).at(-1)).toMatchObject({ scenario: scenario.id })
    expect(exercises(['shop/asks', 'shop/near', 'shop/far', scenario.id]).map(({ kind }) => kind)).toEqual(['drill', 'again'])
  })
})

test('the map has a cell for each attempt, and counts the last four that could be judged', () => {
  const unjudged = attempt(missed('greet', { value: 'unjudged' }))
  const all = [attempt(missed('greet')), attempt(), attempt(met('greet', 0.5)), unjudged, attempt(), attempt(missed('calm'))]
  const rows = rowsOf(standard, all, 'en')
  expect(rows[0]).toMatchObject({ rule: 'greet', number: 1, title: 'Rule greet', last: { met: 3, broken: 0, of: 4 } })
  expect(rows[0]?.cells.map((cell) => cell?.skill)).toEqual(['missed', 'met', 'partly', 'unjudged', 'met', 'met'])
  expect(rows.find(({ rule: of }) => of === 'calm')?.last).toEqual({ met: 3, broken: 1, of: 4 })
})
