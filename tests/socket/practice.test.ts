import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '#contract/event.ts'
import { refusalText } from '#contract/refusal-text.ts'
import { connectGuest, type GuestClient, signInAsGuest } from '../support/guest-client.ts'
import { type RunningServer, startServer } from '../support/start-server.ts'

let server: RunningServer
const clients: GuestClient[] = []
const connect = async (how: Parameters<typeof connectGuest>[1] = {}) => {
  const client = await connectGuest(server.address, how)
  clients.push(client)
  return client
}
const opening = { scenario: 'cleaning/no-show', language: 'et', mode: 'practice', seed: 3 } as const
const begin = async (client: GuestClient) => (await client.ask('attempt:start', opening)).attempt.id
const isEnd = (event: Event) => event.type === 'report'

beforeAll(async () => {
  server = await startServer()
})
afterEach(() => {
  for (const client of clients.splice(0)) client.close()
})
afterAll(() => server?.stop())

describe('the practice room', () => {
  it('lets a guest play from the complaint to the report', async () => {
    const guest = await connect()
    const { attempt, events } = await guest.ask('attempt:start', opening)
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['attempt-started', 'customer-said']))
    const { seq } = await guest.say(attempt.id, 'Tere! Vabandan, et koristaja ei tulnud. Mis kell te teda ootasite?')
    expect(seq).toBe((events.at(-1)?.seq ?? 0) + 1)
    await guest.until((event) => event.type === 'customer-said' && event.seq > seq)
    const { report } = await guest.ask('attempt:finish', { attempt: attempt.id })
    expect(report).toMatchObject({ attempt: attempt.id, scenario: 'cleaning/no-show' })
    await guest.until(isEnd)
    expect(guest.heard.every((event) => event.attempt === attempt.id)).toBe(true)
  })

  it('takes a reply with the same message id once', async () => {
    const guest = await connect()
    const id = await begin(guest)
    const message = randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => guest.say(id, 'Tere! Vabandan väga.', message)))
    expect(new Set(answers.map(({ seq }) => seq)).size).toBe(1)
    const { events } = await guest.ask('attempt:resume', { attempt: id, after: 0 })
    expect(events.filter(({ type }) => type === 'trainee-said')).toHaveLength(1)
  })

  it('shows two sockets on one attempt the same in the same order', async () => {
    const one = await connect()
    const two = await connect({ cookie: one.cookie })
    const { attempt, events } = await one.ask('attempt:start', opening)
    await two.ask('attempt:resume', { attempt: attempt.id, after: events.at(-1)?.seq ?? 0 })
    await Promise.all([one.say(attempt.id, 'Tere!'), two.say(attempt.id, 'Vabandan väga.'), one.say(attempt.id, 'Mis kell?')])
    await one.ask('attempt:finish', { attempt: attempt.id })
    await Promise.all([one.until(isEnd), two.until(isEnd)])
    expect(two.heard).toEqual(one.heard)
    const seqs = one.heard.map(({ seq }) => seq)
    expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => a - b))
  })

  it('leaves no gap and nothing twice between what a resume gives and what follows it', async () => {
    const one = await connect()
    const id = await begin(one)
    const two = await connect({ cookie: one.cookie })
    const saying = ['Tere!', 'Vabandan väga.', 'Mis kell?'].map((text) => one.say(id, text))
    const { events } = await two.ask('attempt:resume', { attempt: id, after: 0 })
    await Promise.all(saying)
    await one.ask('attempt:finish', { attempt: id })
    await two.until(isEnd)
    const { events: all } = await one.ask('attempt:resume', { attempt: id, after: 0 })
    const seqs = [...events, ...two.heard].map(({ seq }) => seq)
    expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => a - b))
    // What was hidden while the attempt ran is in `all` as well.
    const shown = all.filter(({ type }) => !['reply-understood'].includes(type)).map(({ seq }) => seq)
    expect(seqs).toEqual(shown)
  })

  it('gives after a reconnect what was missed meanwhile', async () => {
    const one = await connect()
    const id = await begin(one)
    const { seq } = await one.say(id, 'Tere!')
    const two = await connect({ cookie: one.cookie })
    one.close()
    await two.say(id, 'Vabandan väga.')
    const back = await connect({ cookie: one.cookie })
    const { events } = await back.ask('attempt:resume', { attempt: id, after: seq })
    expect(events.some((event) => event.type === 'trainee-said' && event.text === 'Vabandan väga.')).toBe(true)
    expect(events.every((event) => event.seq > seq)).toBe(true)
  })

  it('gives hints and another try from an earlier reply', async () => {
    const guest = await connect()
    const id = await begin(guest)
    expect((await guest.ask('coach:hint', { attempt: id })).hint.length).toBeGreaterThan(10)
    await guest.say(id, 'Tere!')
    const again = await guest.ask('attempt:rewind', { attempt: id, turn: 1 })
    expect(again.attempt).toMatchObject({ rewound: { attempt: id, turn: 1 }, ended: false })
    await guest.say(again.attempt.id, 'Tere päevast!')
    await guest.until((event) => event.attempt === again.attempt.id && event.type === 'trainee-said')
  })

  it('tells nothing of an attempt to whoever only knows its id', async () => {
    const owner = await connect()
    const id = await begin(owner)
    const other = await connect()
    for (const [event, more] of [
      ['attempt:resume', { after: 0 }],
      ['trainee:say', { message: randomUUID(), text: 'Tere!' }],
      ['coach:hint', {}],
      ['attempt:rewind', { turn: 1 }],
      ['attempt:finish', {}],
    ] as const)
      expect(await other.send(event, { attempt: id, ...more })).toMatchObject({ ok: false, error: { code: 'no-such-attempt' } })
    await owner.say(id, 'Tere!')
    await owner.until((event) => event.type === 'customer-said')
    expect(other.heard).toEqual([])
  })
})

describe('a handshake', () => {
  it('needs a session', async () => {
    await expect(connectGuest(server.address, { cookie: 'better-auth.session_token=forged.forged', lang: 'en' })).rejects.toMatchObject({
      data: { code: 'not-signed-in', message: refusalText('not-signed-in', 'en') },
    })
  })

  it('is refused to the page of another site', async () => {
    const { io } = await import('socket.io-client')
    const cookie = await signInAsGuest(server.address)
    const socket = io(`${server.address}/practice`, {
      transports: ['websocket'],
      extraHeaders: { cookie, origin: 'https://elsewhere.example' },
      reconnection: false,
      forceNew: true,
    })
    const outcome = await new Promise((resolve) => {
      socket.once('connect', () => resolve('connected'))
      socket.once('connect_error', () => resolve('refused'))
    })
    socket.close()
    expect(outcome).toBe('refused')
  })
})

describe('what is wrong', () => {
  const code = async (client: GuestClient, event: string, ...payload: unknown[]) => {
    const ack = await client.send(event, ...payload)
    return ack.ok ? 'granted' : ack.error.code
  }

  it('is refused when it is no payload at all', async () => {
    const guest = await connect()
    const nonsense = [undefined, null, 7, 'x', [], {}, { attempt: 7 }, { attempt: 'a', text: null, message: 1 }, { ...opening, extra: 1 }]
    for (const event of ['attempt:start', 'attempt:resume', 'trainee:say', 'coach:hint', 'attempt:rewind', 'attempt:finish'])
      for (const payload of nonsense) expect([event, payload, await code(guest, event, payload)]).toEqual([event, payload, 'bad-input'])
    // Nothing but an acknowledgement callback, and more than one payload.
    expect(await code(guest, 'attempt:start')).toBe('bad-input')
    expect(await code(guest, 'attempt:start', opening, 'more', {})).toBe('granted')
  })

  it('is survived where nobody waits for an acknowledgement', async () => {
    const guest = await connect()
    const id = await begin(guest)
    const emit = guest.socket.emit.bind(guest.socket) as (event: string, ...payload: unknown[]) => void
    for (const event of ['attempt:start', 'trainee:say', 'trainee:typing', 'attempt:finish', 'unheard-of']) {
      emit(event)
      emit(event, null)
      emit(event, { attempt: {} }, 'not a function')
    }
    emit('trainee:typing', { attempt: id })
    emit('trainee:say', { attempt: id, message: randomUUID(), text: 'Tere!' })
    await guest.until((event) => event.type === 'trainee-said')
    expect(guest.socket.connected).toBe(true)
  })

  it('is said in a sentence, in the language of the person', async () => {
    for (const lang of ['et', 'en'] as const) {
      const guest = await connect({ lang })
      const ack = await guest.send('trainee:say', { attempt: 'nowhere', message: randomUUID(), text: 'x' })
      expect(ack).toEqual({ ok: false, error: { code: 'no-such-attempt', message: refusalText('no-such-attempt', lang) } })
    }
  })

  it('names the field that does not fit', async () => {
    const guest = await connect({ lang: 'en' })
    const ack = await guest.send('trainee:say', { attempt: 'a', message: 'no uuid', text: 'x', colour: 'red' })
    expect(ack).toMatchObject({ ok: false, error: { code: 'bad-input', message: expect.stringMatching(/\(message, colour\)$/) } })
  })

  it('is a reply that is too long, by a little or by a lot', async () => {
    const guest = await connect()
    const id = await begin(guest)
    const say = (text: string) => code(guest, 'trainee:say', { attempt: id, message: randomUUID(), text })
    expect(await say('õ'.repeat(8001))).toBe('too-long')
    expect(await say('õ'.repeat(300_000))).toBe('too-long')
    expect(await say('õ'.repeat(8000))).toBe('granted')
  })

  it('is too fast, and nothing is lost by it', async () => {
    const guest = await connect()
    // More than one, for a customer leaves before a dozen such replies.
    const ids = [await begin(guest), await begin(guest), await begin(guest)]
    const sends = Array.from({ length: 12 }, (_, n) => ({ attempt: ids[n % 3], message: randomUUID(), text: `Vabandan väga. ${n}` }))
    const codes = await Promise.all(sends.map((send) => code(guest, 'trainee:say', send)))
    const taken = codes.filter((each) => each === 'granted')
    expect(taken.length).toBeLessThanOrEqual(8)
    expect(codes).toContain('too-fast')
    const opened = await Promise.all(ids.map((attempt) => guest.ask('attempt:resume', { attempt, after: 0 })))
    expect(opened.flatMap(({ events }) => events).filter(({ type }) => type === 'trainee-said')).toHaveLength(taken.length)
  })

  it('is a reply to an attempt that has ended', async () => {
    const guest = await connect()
    const id = await begin(guest)
    await guest.ask('attempt:finish', { attempt: id })
    expect(await code(guest, 'trainee:say', { attempt: id, message: randomUUID(), text: 'Tere!' })).toBe('attempt-ended')
    expect(await code(guest, 'coach:hint', { attempt: id })).toBe('attempt-ended')
  })

  it('is a scenario or a language that is not there', async () => {
    const guest = await connect()
    expect(await code(guest, 'attempt:start', { ...opening, scenario: 'cleaning/nowhere' })).toBe('no-such-scenario')
    expect(await code(guest, 'attempt:start', { ...opening, language: 'fi' })).toBe('bad-input')
  })
})
