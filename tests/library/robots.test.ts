import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '#contract/event.ts'
import type { Language } from '#contract/language.ts'
import { normalised } from '#contract/said-before.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Rehearsal } from '../../server/cli/command.ts'
import { ofType, playRobot } from '../../server/cli/robot-attempt.ts'
import { openLibrary } from '../../server/library/library.ts'
import { robots } from '../../server/library/robots/all.ts'
import { difficultyOf } from '../../server/library/robots/difficulty.ts'
import { gradedRobots } from '../../server/library/robots/graded.ts'
import { provokers } from '../../server/library/robots/provokers.ts'
import { rankCorrelation } from '../../server/library/robots/rank-correlation.ts'
import type { Seen } from '../../server/library/robots/robot.ts'
import { toolsAt } from '../../server/tools.ts'

const root = join(import.meta.dirname, '../..')
const library = openLibrary({ shipped: join(root, 'scenarios'), own: null })
const cases = library.scripts().flatMap(({ scenario }) => scenario.languages.map((language) => ({ id: scenario.id, language, scenario })))

let rehearsal: Rehearsal
beforeAll(async () => {
  rehearsal = await toolsAt(root, null).openRehearsal(library)
})
afterAll(() => rehearsal.close())

/** Every robot's attempt at a scenario, played once for all the tests. */
const known = new Map<string, Promise<ReadonlyMap<string, readonly Event[]>>>()
function attemptsAt(scenario: Scenario, language: Language): Promise<ReadonlyMap<string, readonly Event[]>> {
  const key = `${scenario.id}/${language}`
  const played = known.get(key) ?? playAll(scenario, language)
  known.set(key, played)
  return played
}
async function playAll(scenario: Scenario, language: Language) {
  const played = new Map<string, readonly Event[]>()
  for (const robot of robots) played.set(robot.id, await playRobot(rehearsal, robot, { scenario, language, seed: 1 }))
  return played
}

describe.each(cases)('$id in $language', ({ scenario, language }) => {
  test('the model trainee passes', async () => {
    const events = (await attemptsAt(scenario, language)).get('model') ?? []
    const [report] = ofType(events, 'report')
    const amiss = report?.verdicts
      .filter(({ value }) => value === 'missed')
      .map(({ rule, why, quotes }) => `${rule}: ${why} ${quotes.join(' | ')}`)
    expect(report?.score.passed, `${report?.score.points} points, ${report?.ending}\n${amiss?.join('\n')}`).toBe(true)
    expect(['resolved', 'settled', 'let-go']).toContain(report?.ending)
  })

  test('everybody else fails', async () => {
    const played = await attemptsAt(scenario, language)
    const passed = [...played].filter(([, events]) => ofType(events, 'report')[0]?.score.passed).map(([robot]) => robot)
    expect(passed.filter((robot) => robot !== 'model')).toEqual([])
  })

  test('every attempt ends, within its turns', async () => {
    for (const [robot, events] of await attemptsAt(scenario, language)) {
      expect(ofType(events, 'attempt-ended'), robot).toHaveLength(1)
      expect(ofType(events, 'trainee-said').length, robot).toBeLessThanOrEqual(scenario.turnLimit)
    }
  })

  test('the customer says no line twice', async () => {
    for (const [robot, events] of await attemptsAt(scenario, language)) {
      const lines = ofType(events, 'customer-said').map(({ text }) => normalised(text))
      expect(lines, robot).toEqual([...new Set(lines)])
    }
  })

  test('no fact is told that was not asked for, and the model is told every one', async () => {
    for (const [robot, events] of await attemptsAt(scenario, language)) {
      const asked = ofType(events, 'reply-understood').map(({ turn, understanding }) => ({
        turn,
        facts: understanding.questions.flatMap(({ facts }) => facts),
      }))
      for (const { turn, fact } of ofType(events, 'fact-told'))
        expect(asked.find((one) => one.turn === turn)?.facts, `${robot}, reply ${turn}`).toContain(fact)
      if (robot === 'model')
        expect(
          ofType(events, 'fact-told')
            .map(({ fact }) => fact)
            .toSorted(),
        ).toEqual(scenario.facts.map(({ id }) => id).toSorted())
    }
  })
})

describe('a robot trainee', () => {
  const { scenario } = library.find('cleaning/no-show') ?? { scenario: undefined }
  const seen: Seen = { turn: 0, anger: 60, trust: 30, told: [], said: [] }

  test('says the same for the same seed and what it saw', () => {
    if (!scenario) throw new Error('cleaning/no-show is gone')
    for (const robot of [...robots, ...gradedRobots, ...provokers]) {
      const part = { scenario, language: 'et', seed: 7 } as const
      expect(robot.reply(part, seen), robot.id).toEqual(robot.reply(part, seen))
    }
  })

  test('has a name of its own', () => {
    const names = [...robots, ...gradedRobots, ...provokers].map(({ id }) => id)
    expect(names).toEqual([...new Set(names)])
    expect(robots.map(({ id }) => id)).toHaveLength(10)
  })
})

describe('the measured difficulty', () => {
  const played = (discontent: readonly number[]) =>
    ({ robot: '', language: 'et', points: 0, passed: false, ending: 'resolved', turns: 1, facts: [], lines: [], discontent }) as const

  test('is greater the longer a customer stays discontented, from 1 to 5', () => {
    expect(difficultyOf([played([30, 20, 10])])).toBe(1)
    expect(difficultyOf([played([95, 95, 95])])).toBe(5)
    expect(difficultyOf([played([50, 48, 46])])).toBeGreaterThan(difficultyOf([played([50, 44, 40])]))
  })

  test('counts the last mood on where an attempt is over sooner', () => {
    expect(difficultyOf([played([40, 50])])).toBe(difficultyOf([played([40, 50, 50, 10])]))
  })
})

describe('the rank correlation', () => {
  test.each([
    [[1, 2, 3], [10, 20, 90], 1],
    [[1, 2, 3], [3, 2, 1], -1],
    [[1, 2, 2, 3], [1, 2, 2, 3], 1],
    [[1, 1, 1], [1, 2, 3], null],
  ])('of %j and %j is %j', (one, other, value) => {
    expect(rankCorrelation(one, other)).toBe(value)
  })

  test('of a known example is as in the textbook', () => {
    expect(rankCorrelation([86, 97, 99, 100, 101, 103, 106, 110, 112, 113], [2, 20, 28, 27, 50, 29, 7, 17, 6, 12])).toBeCloseTo(-0.1758, 4)
  })
})
