import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Event } from '#contract/event.ts'
import { fixtureScript, withScenario } from '../support/fixture-script.ts'
import { codeOf, goodReply, granted, jaan, mari, openAttempts, opening, teacher } from './open-attempts.ts'

let room: Awaited<ReturnType<typeof openAttempts>>
const types = (events: readonly Event[]) => events.map(({ type }) => type)
const heardIn = async (attempt: string) => {
  const heard: Event[] = []
  const opened = granted(await room.attempts.resume(mari, { attempt, after: 0 }))
  room.attempts.follow(opened, { event: (event) => heard.push(event) })
  return heard
}
const laterOn = () => new Promise((resolve) => setTimeout(resolve, 5))

beforeEach(async () => {
  room = await openAttempts()
})
afterEach(() => room.close())

describe('starting', () => {
  it('gives the head and what the customer complains of', async () => {
    const { attempt, events, through } = granted(await room.attempts.start(mari, opening))
    expect(attempt).toMatchObject({ scenario: 'cleaning/fixture', language: 'et', mode: 'practice', ended: false, rewound: null })
    expect(types(events)).toEqual(['attempt-started', 'customer-said', 'customer-said'])
    expect(events[0]).toMatchObject({ seq: 1, seed: 7, attempt: attempt.id })
    expect(through).toBe(3)
  })

  it('refuses a scenario or a language that is not there', async () => {
    room.scripts.set('cleaning/english', withScenario({ languages: ['en'] }))
    expect(codeOf(await room.attempts.start(mari, { ...opening, scenario: 'cleaning/nowhere' }))).toBe('no-such-scenario')
    expect(codeOf(await room.attempts.start(mari, { ...opening, scenario: 'cleaning/english' }))).toBe('language-missing')
  })

  it('refuses whoever starts too many', async () => {
    const slow = await openAttempts({ startPace: { points: 2, duration: 60 } })
    for (let n = 0; n < 2; n++) granted(await slow.attempts.start(mari, opening))
    expect(codeOf(await slow.attempts.start(mari, opening))).toBe('too-fast')
    granted(await slow.attempts.start(jaan, opening))
    await slow.close()
  })
})

describe('a reply', () => {
  it('is stored with the customer’s answer, and then told in order, as a view', async () => {
    const id = await room.start()
    const heard = await heardIn(id)
    const { seq } = granted(await room.say(id, goodReply))
    expect(seq).toBe(4)
    expect(heard).toEqual([])
    await laterOn()
    expect(heard.map((event) => event.seq)).toEqual(heard.map((event) => event.seq).toSorted((a, b) => a - b))
    expect(types(heard)).toEqual(expect.arrayContaining(['trainee-said', 'mood-moved', 'customer-said']))
    expect(types(heard)).not.toContain('reply-understood')
    expect(types(await room.store.events(id))).toContain('reply-understood')
  })

  it('counts once, however often it is sent', async () => {
    const id = await room.start()
    const message = randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => room.say(id, goodReply, message)))
    answers.push(await room.say(id, goodReply, message))
    expect(answers.map(granted)).toEqual([{ seq: 4 }, { seq: 4 }, { seq: 4 }, { seq: 4 }])
    expect(types(await room.store.events(id)).filter((type) => type === 'trainee-said')).toHaveLength(1)
  })

  it('waits for the one before it', async () => {
    const id = await room.start()
    const seqs = (await Promise.all(['Tere!', 'Vabandan!', 'Mis juhtus?'].map((text) => room.say(id, text)))).map(granted)
    const said = (await room.store.events(id)).filter((event) => event.type === 'trainee-said')
    expect(said.map(({ seq, turn, text }) => [seq, turn, text])).toEqual([
      [seqs[0]?.seq, 1, 'Tere!'],
      [seqs[1]?.seq, 2, 'Vabandan!'],
      [seqs[2]?.seq, 3, 'Mis juhtus?'],
    ])
  })

  it('interrupts a customer who is still typing', async () => {
    const id = await room.start()
    granted(await room.attempts.say(mari, { attempt: id, message: randomUUID(), text: goodReply }))
    granted(await room.say(id, 'Vabandan veel kord.'))
    const interrupted = (await room.store.events(id)).filter((event) => event.type === 'interrupted')
    expect(interrupted.map(({ turn }) => turn)).toEqual([1])
  })

  it('is refused when it is too long or too fast, and leaves nothing', async () => {
    const slow = await openAttempts({ replyPace: { points: 1, duration: 60 } })
    const id = await slow.start()
    expect(codeOf(await slow.say(id, 'a'.repeat(8001)))).toBe('too-long')
    const message = randomUUID()
    granted(await slow.say(id, 'a'.repeat(8000), message))
    const before = await slow.store.events(id)
    expect(codeOf(await slow.say(id, 'Veel üks.'))).toBe('too-fast')
    expect(await slow.store.events(id)).toEqual(before)
    // The same one again is no new one.
    granted(await slow.say(id, 'a'.repeat(8000), message))
    await slow.close()
  })

  it('is not acknowledged, told or remembered when it could not be stored', async () => {
    const id = await room.start()
    const heard = await heardIn(id)
    const { append } = room.store
    Object.assign(room.store, { append: () => Promise.reject(new Error('the disk is full')) })
    await expect(room.say(id, goodReply)).rejects.toThrow('the disk is full')
    Object.assign(room.store, { append })
    await laterOn()
    expect(heard).toEqual([])
    expect(granted(await room.say(id, goodReply)).seq).toBe(4)
  })

  it('is played on from the script that the attempt began with, whatever became of the file', async () => {
    const id = await room.start()
    room.scripts.clear()
    granted(await room.say(id, goodReply))
    expect(codeOf(await room.attempts.finish(mari, id))).toBe('granted')
  })
})

describe('two processes on one store', () => {
  it('keep one order and take a message once between them', async () => {
    const { resolved, 'turn-limit': limit } = fixtureScript.scenario.endings
    const patient = withScenario({
      turnLimit: 30,
      endings: { resolved, 'turn-limit': limit, 'walked-out': { ...resolved, when: { turnAtLeast: 29 } } },
    })
    room.scripts.set(patient.scenario.id, patient)
    const other = await openAttempts({ store: room.store })
    const id = await room.start()
    const shared = randomUUID()
    const sends = ['Tere!', 'Vabandan!', 'Kuidas?'].flatMap((text, n) => [
      room.say(id, text),
      other.say(id, `${text} ${n}`),
      [room, other][n % 2]?.say(id, 'Sama sõnum.', shared),
    ])
    for (const outcome of await Promise.all(sends)) if (outcome) granted(outcome)
    const events = await room.store.events(id)
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, n) => n + 1))
    const said = events.filter((event) => event.type === 'trainee-said')
    expect(said.filter(({ message }) => message === shared)).toHaveLength(1)
    expect(said.map(({ turn }) => turn)).toEqual(said.map((_, n) => n + 1))
  })
})

describe('resuming', () => {
  it('gives all that came after a seq', async () => {
    const id = await room.start()
    const { seq } = granted(await room.say(id, goodReply))
    const missed = granted(await room.attempts.resume(mari, { attempt: id, after: seq }))
    expect(missed.events.length).toBeGreaterThan(0)
    expect(missed.events.every((event) => event.seq > seq)).toBe(true)
    const all = granted(await room.attempts.resume(mari, { attempt: id, after: 0 }))
    expect(all.events.slice(-missed.events.length)).toEqual(missed.events)
  })

  it('hides the mood of an exam until it has ended', async () => {
    const id = await room.start({ mode: 'exam' })
    granted(await room.say(id, goodReply))
    expect(types(granted(await room.attempts.resume(mari, { attempt: id, after: 0 })).events)).not.toContain('mood-moved')
    granted(await room.attempts.finish(mari, id))
    const after = granted(await room.attempts.resume(mari, { attempt: id, after: 0 }))
    expect(after.attempt.ended).toBe(true)
    expect(types(after.events)).toEqual(expect.arrayContaining(['mood-moved', 'verdict-given', 'report', 'reply-understood']))
  })
})

describe('the end', () => {
  it('comes with verdicts and report in the same commit', async () => {
    const id = await room.start()
    for (let n = 0; (await room.store.attempt(id))?.endedAt === null && n < 10; n++) granted(await room.say(id, `Ei tea ${n}.`))
    const events = await room.store.events(id)
    const after = types(events).slice(types(events).indexOf('attempt-ended'))
    expect(after).toEqual(['attempt-ended', ...fixtureScript.standard.rules.map(() => 'verdict-given'), 'report'])
    const report = granted(await room.attempts.report(mari, id))
    expect(report).toMatchObject({ attempt: id, scenario: 'cleaning/fixture' })
    expect(await room.store.attempt(id)).toMatchObject({ points: report.score.points, passed: report.score.passed, ending: report.ending })
  })

  it('lets the customer speak last', async () => {
    const id = await room.start()
    for (let n = 0; (await room.store.attempt(id))?.endedAt === null && n < 10; n++) granted(await room.say(id, `Ei tea ${n}.`))
    const order = types(await room.store.events(id))
    expect(order[order.indexOf('attempt-ended') - 1]).toBe('customer-said')
  })

  it('is final for replies and hints; finishing again gives the same report', async () => {
    const id = await room.start()
    granted(await room.say(id, goodReply))
    const { report } = granted(await room.attempts.finish(mari, id))
    expect(report.ending).toBe('abandoned')
    expect(codeOf(await room.say(id, 'Veel?'))).toBe('attempt-ended')
    expect(codeOf(await room.attempts.hint(mari, id))).toBe('attempt-ended')
    expect(granted(await room.attempts.finish(mari, id)).report).toEqual(report)
  })

  it('is possible before the first reply, and earns nothing', async () => {
    const { report } = granted(await room.attempts.finish(mari, await room.start()))
    expect(report.score).toMatchObject({ points: 0, passed: false })
  })

  it('still gives the sequence number of a reply that was stored before it', async () => {
    const id = await room.start()
    const message = randomUUID()
    granted(await room.say(id, goodReply, message))
    granted(await room.attempts.finish(mari, id))
    expect(granted(await room.say(id, goodReply, message))).toEqual({ seq: 4 })
  })

  it('has no report before it', async () => {
    expect(codeOf(await room.attempts.report(mari, await room.start()))).toBe('attempt-running')
  })
})

describe('hints', () => {
  it('are given in practice, and remembered', async () => {
    const id = await room.start()
    const { hint } = granted(await room.attempts.hint(mari, id))
    expect(hint.length).toBeGreaterThan(10)
    expect((await room.store.events(id)).at(-1)).toMatchObject({ type: 'hint-given', hint })
  })

  it('are not given in an exam', async () => {
    expect(codeOf(await room.attempts.hint(mari, await room.start({ mode: 'exam' })))).toBe('not-in-exam')
  })
})

describe('someone else', () => {
  it('finds no such attempt', async () => {
    const id = await room.start()
    const say = { attempt: id, message: randomUUID(), text: 'Tere!' }
    const codes = [
      await room.attempts.say(jaan, say),
      await room.attempts.resume(jaan, { attempt: id, after: 0 }),
      await room.attempts.hint(jaan, id),
      await room.attempts.finish(jaan, id),
      await room.attempts.report(jaan, id),
      await room.attempts.selfAnalyse(jaan, id, { question: 0, answer: 'x' }),
      await room.attempts.row(jaan, id, 'et'),
    ].map(codeOf)
    expect(codes).toEqual(Array(7).fill('no-such-attempt'))
    expect(await room.store.events(id)).toHaveLength(3)
  })

  it('may read it as an instructor, and not write in it', async () => {
    const id = await room.start()
    granted(await room.attempts.resume(teacher, { attempt: id, after: 0 }))
    const codes = [
      await room.attempts.say(teacher, { attempt: id, message: randomUUID(), text: 'Tere!' }),
      await room.attempts.hint(teacher, id),
      await room.attempts.finish(teacher, id),
      await room.attempts.selfAnalyse(teacher, id, { question: 0, answer: 'x' }),
    ].map(codeOf)
    expect(codes).toEqual(Array(4).fill('not-allowed'))
  })
})

describe('draining', () => {
  it('finishes the turn under way and takes nothing new', async () => {
    let answer = () => {}
    const slowly = new Promise<void>((resolve) => {
      answer = resolve
    })
    const slow = await openAttempts({ customer: () => slowly.then(() => []) })
    const id = await slow.start()
    const under = slow.say(id, goodReply)
    await laterOn()
    let drained = false
    const draining = slow.attempts.drain().then(() => {
      drained = true
    })
    expect(codeOf(await slow.say(id, 'Veel.'))).toBe('closing')
    expect(drained).toBe(false)
    answer()
    expect(granted(await under)).toEqual({ seq: 4 })
    await draining
    await slow.close()
  })
})
