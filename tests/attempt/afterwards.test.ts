import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, goodReply, granted, jaan, mari, openAttempts, opening, teacher } from './open-attempts.ts'

let room: Awaited<ReturnType<typeof openAttempts>>
beforeEach(async () => {
  room = await openAttempts()
})
afterEach(() => room.close())

describe('rewinding', () => {
  const played = async (mode: 'practice' | 'exam' = 'practice') => {
    const id = await room.start({ mode })
    for (const text of ['Tere!', goodReply, 'Pakun tasuta koristuse.']) granted(await room.say(id, text))
    return id
  }

  it('shares the past up to a reply and then goes its own way', async () => {
    const id = await played()
    const branch = granted(await room.attempts.rewind(mari, { attempt: id, turn: 2 }))
    expect(branch.attempt).toMatchObject({ ended: false, rewound: { attempt: id, turn: 2 } })
    const past = (await room.store.events(id)).filter((event) => event.seq <= branch.through)
    const shared = await room.store.events(branch.attempt.id)
    expect(shared.slice(1).map(({ attempt: _, ...event }) => event)).toEqual(past.slice(1).map(({ attempt: _, ...event }) => event))

    granted(await room.say(branch.attempt.id, 'Tulen ise vaatama.'))
    const said = (await room.store.events(branch.attempt.id)).filter((event) => event.type === 'trainee-said')
    expect(said.map(({ turn, text }) => [turn, text])).toEqual([
      [1, 'Tere!'],
      [2, 'Tulen ise vaatama.'],
    ])
    expect(await room.store.attempt(id)).toMatchObject({ rewound: null })
  })

  it('goes back to a turn that there is, and of one’s own attempt', async () => {
    const id = await played()
    expect(codeOf(await room.attempts.rewind(mari, { attempt: id, turn: 9 }))).toBe('no-such-turn')
    expect(codeOf(await room.attempts.rewind(jaan, { attempt: id, turn: 1 }))).toBe('no-such-attempt')
    expect(codeOf(await room.attempts.rewind(teacher, { attempt: id, turn: 1 }))).toBe('not-allowed')
    expect(codeOf(await room.attempts.rewind(mari, { attempt: 'nowhere', turn: 1 }))).toBe('no-such-attempt')
  })

  it('makes practice of an exam, but not while that runs', async () => {
    const id = await played('exam')
    expect(codeOf(await room.attempts.rewind(mari, { attempt: id, turn: 1 }))).toBe('not-in-exam')
    granted(await room.attempts.finish(mari, id))
    const { attempt, events } = granted(await room.attempts.rewind(mari, { attempt: id, turn: 2 }))
    expect(attempt.mode).toBe('practice')
    expect(events[0]).toMatchObject({ mode: 'practice', rewound: { attempt: id, turn: 2 } })
  })
})

describe('self-analysis', () => {
  it('keeps the last answer to each question, in the report', async () => {
    const id = await room.start()
    expect(codeOf(await room.attempts.selfAnalyse(mari, id, { question: 0, answer: 'Vara.' }))).toBe('attempt-running')
    granted(await room.attempts.finish(mari, id))
    granted(await room.attempts.selfAnalyse(mari, id, { question: 0, answer: 'Esimene.' }))
    granted(await room.attempts.selfAnalyse(mari, id, { question: 0, answer: 'Teine.' }))
    expect(granted(await room.attempts.report(mari, id)).selfAnalysis[0]).toMatchObject({ answer: 'Teine.' })
    expect(codeOf(await room.attempts.selfAnalyse(mari, id, { question: 5, answer: 'x' }))).toBe('bad-input')
  })
})

describe('a reviewer', () => {
  const ruling = { rule: 'thank', value: 'met', reason: 'Tänas oma sõnadega.' } as const

  it('has the last word, and the score follows', async () => {
    const id = await room.start()
    granted(await room.say(id, goodReply))
    const { report: before } = granted(await room.attempts.finish(mari, id))
    const after = granted(await room.attempts.rule(teacher, { attempt: id, ...ruling }))
    expect(after.score.points).toBeGreaterThan(before.score.points)
    expect(after.verdicts.find(({ rule }) => rule === 'thank')).toMatchObject({
      value: 'met',
      by: 'reviewer',
      why: ruling.reason,
      credit: 1,
    })
    expect(granted(await room.attempts.report(mari, id))).toEqual(after)
    expect(await room.store.attempt(id)).toMatchObject({ points: after.score.points })
    const given = (await room.store.events(id)).findLast((event) => event.type === 'verdict-given')
    expect(given).toMatchObject({ ruling: { reviewer: 'tiiu', reviewerName: 'Tiiu', reason: ruling.reason, was: 'missed' } })
  })

  it('may change their mind and so bring the old score back', async () => {
    const id = await room.start()
    const { report: before } = granted(await room.attempts.finish(mari, id))
    granted(await room.attempts.rule(teacher, { attempt: id, ...ruling }))
    const after = granted(await room.attempts.rule(teacher, { attempt: id, ...ruling, value: 'missed' }))
    expect(after.score).toEqual(before.score)
  })

  it('is an instructor, and rules on a rule of an attempt that has ended', async () => {
    const id = await room.start()
    expect(codeOf(await room.attempts.rule(mari, { attempt: id, ...ruling }))).toBe('not-allowed')
    expect(codeOf(await room.attempts.rule(teacher, { attempt: id, ...ruling }))).toBe('attempt-running')
    granted(await room.attempts.finish(mari, id))
    expect(codeOf(await room.attempts.rule(teacher, { attempt: id, ...ruling, rule: 'no-such' }))).toBe('no-such-rule')
    expect(codeOf(await room.attempts.rule(teacher, { attempt: 'nowhere', ...ruling }))).toBe('no-such-attempt')
  })
})

describe('lists', () => {
  it('show one’s own, and all to instructors alone', async () => {
    await room.start()
    granted(await room.attempts.start(jaan, opening))
    const query = { limit: 50, lang: 'en' } as const
    const mine = granted(await room.attempts.list(mari, { ...query, of: 'mine' }))
    expect(mine).toMatchObject([{ title: 'Dirty kitchen', customer: 'Mary', trainee: { id: 'mari', name: 'Mari' }, ending: null }])
    expect(codeOf(await room.attempts.list(mari, { ...query, of: 'all' }))).toBe('not-allowed')
    expect(granted(await room.attempts.list(teacher, { ...query, of: 'all' }))).toHaveLength(2)
  })

  it('call a scenario that is gone by the name it was played under', async () => {
    await room.start()
    room.scripts.clear()
    const [row] = granted(await room.attempts.list(mari, { of: 'mine', limit: 50, lang: 'en' }))
    expect(row).toMatchObject({ title: 'Must köök', customer: 'Mare' })
  })

  it('say how one stands with each scenario', async () => {
    const done = await room.start()
    const { report } = granted(await room.attempts.finish(mari, done))
    const open = await room.start()
    const { points, passed } = report.score
    expect(await room.attempts.standings(mari)).toEqual([
      { scenario: 'cleaning/fixture', attempts: 2, best: { points, passed }, open: { id: open, at: expect.any(Number) } },
    ])
    expect(await room.attempts.standings(jaan)).toEqual([])
  })
})
