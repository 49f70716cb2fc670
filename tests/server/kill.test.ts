import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type { Event } from '#contract/event.ts'
import { freePort } from '../support/free-port.ts'
import { connectGuest, type GuestClient } from '../support/guest-client.ts'
import { type RunningServer, startServer } from '../support/start-server.ts'

let server: RunningServer | undefined
let guest: GuestClient | undefined
afterEach(async () => {
  guest?.close()
  await server?.stop()
})

const replies = (events: readonly Event[]) => events.flatMap((event) => (event.type === 'trainee-said' ? [event] : []))
const opening = { scenario: 'cleaning/no-show', language: 'et', mode: 'practice' } as const

describe('a server that is killed in the middle of an attempt', () => {
  it('has everything that it had acknowledged, and takes what it had not exactly once', { timeout: 60_000 }, async () => {
    const env = { PORT: String(await freePort()) }
    server = await startServer({ env })
    guest = await connectGuest(server.address)
    const { attempt } = await guest.ask('attempt:start', opening)
    const said: { text: string; message: string; seq: number }[] = []
    for (const text of ['Tere! Vabandan, et koristaja ei tulnud.', 'Mis kell te teda ootasite?']) {
      const message = randomUUID()
      said.push({ text, message, ...(await guest.say(attempt.id, text, message)) })
    }
    const told = [...guest.heard]
    const last = Math.max(...told.map(({ seq }) => seq))

    // In flight: sent, and the power goes before it is acknowledged, or just after it is stored.
    const message = randomUUID()
    const text = 'Pakun teile tasuta koristuse veel täna.'
    const unanswered = guest.say(attempt.id, text, message).then(
      () => 'acknowledged',
      () => 'lost',
    )
    await server.kill()
    server = await startServer({ data: server.data, env })
    await new Promise<void>((resolve) => (guest?.socket.connected ? resolve() : guest?.socket.once('connect', resolve)))

    // The same browser, by itself, under the same session.
    const { events: missed } = await guest.ask('attempt:resume', { attempt: attempt.id, after: last })
    expect(missed.every(({ seq }) => seq > last)).toBe(true)
    const { seq } = await guest.say(attempt.id, text, message)
    expect(await guest.say(attempt.id, text, message)).toMatchObject({ seq })
    await unanswered

    const { events } = await guest.ask('attempt:resume', { attempt: attempt.id, after: 0 })
    expect(replies(events).map((event) => [event.seq, event.text, event.message])).toEqual([
      ...said.map((each) => [each.seq, each.text, each.message]),
      [seq, text, message],
    ])
    expect(events.filter(({ seq }) => told.some((before) => before.seq === seq))).toEqual(told)
    const { report } = await guest.ask('attempt:finish', { attempt: attempt.id })
    expect(report.attempt).toBe(attempt.id)
  })

  it('loses none of many replies, whenever the power goes', { timeout: 90_000 }, async () => {
    const env = { PORT: String(await freePort()) }
    server = await startServer({ env })
    guest = await connectGuest(server.address)
    const { cookie } = guest
    const acknowledged = new Map<string, { attempt: string; seq: number }>()
    for (let round = 0; round < 3; round++) {
      const ids = [await start(guest), await start(guest)]
      const sends = ids.flatMap((attempt) =>
        ['Tere!', 'Vabandan väga.'].map(async (text) => {
          const message = randomUUID()
          const ack = await guest?.send('trainee:say', { attempt, message, text }).catch(() => null)
          if (ack?.ok) acknowledged.set(message, { attempt, seq: ack.seq as number })
        }),
      )
      await new Promise((resolve) => setTimeout(resolve, round * 4))
      await server.kill()
      guest.close()
      await Promise.all(sends)
      server = await startServer({ data: server.data, env })
      guest = await connectGuest(server.address, { cookie })
    }
    for (const [message, { attempt, seq }] of acknowledged) {
      const { events } = await guest.ask('attempt:resume', { attempt, after: 0 })
      expect(replies(events).filter((event) => event.message === message)).toMatchObject([{ seq }])
      const turns = replies(events).map(({ turn }) => turn)
      expect(turns).toEqual(turns.map((_, n) => n + 1))
    }
  })
})

const start = async (client: GuestClient) => (await client.ask('attempt:start', opening)).attempt.id
