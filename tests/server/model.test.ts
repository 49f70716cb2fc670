import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '#contract/event.ts'
import { connectGuest, type GuestClient } from '../support/guest-client.ts'
import { type StandIn, startStandIn } from '../support/stand-in-model.ts'
import { type RunningServer, startServer } from '../support/start-server.ts'

let standIn: StandIn
let server: RunningServer
let guest: GuestClient
beforeAll(async () => {
  standIn = await startStandIn()
  server = await startServer({ env: { OPENAI_BASE_URL: standIn.url, OPENAI_API_KEY: 'none', KAJA_MODEL: 'stand-in' } })
  guest = await connectGuest(server.address, { lang: 'en' })
})
afterAll(async () => {
  guest?.close()
  await server?.stop()
  await standIn?.close()
})

const lines = (events: readonly Event[], turn: number) => events.filter((event) => event.type === 'customer-said' && event.turn === turn)

describe('a server that was given a model', () => {
  test('lets it word the customer, streams the words, and goes on with the script when it fails', async () => {
    const { attempt } = await guest.ask('attempt:start', { scenario: 'cleaning/no-show', language: 'en', mode: 'practice' })
    const deltas: string[] = []
    guest.socket.on('customer:delta', ({ text }) => void deltas.push(text))

    standIn.next({ does: 'says', text: 'That is kind of you to say, but I am still waiting for an answer.' })
    await guest.say(attempt.id, 'Dear Eva, I am truly sorry.')
    standIn.next({ does: 'fails', status: 500 })
    await guest.say(attempt.id, 'It was our mistake, and you lost a day over it.')
    standIn.next({ does: 'says', text: 'As an AI language model I cannot answer that.' })
    await guest.say(attempt.id, 'I have just cancelled the invoice.')

    const { events } = await guest.ask('attempt:resume', { attempt: attempt.id, after: 0 })
    expect(lines(events, 1)).toMatchObject([{ by: 'model', text: 'That is kind of you to say, but I am still waiting for an answer.' }])
    expect(deltas).toContain('That is kind of you to say, but I am still waiting for an answer.')
    for (const turn of [2, 3]) {
      expect(lines(events, turn).length).toBeGreaterThan(0)
      expect(lines(events, turn).every((event) => event.type === 'customer-said' && event.by === 'script')).toBe(true)
    }
    // The score does not depend on who worded the lines.
    const { report } = await guest.ask('attempt:finish', { attempt: attempt.id })
    expect(report.verdicts).toHaveLength(15)
  })
})
