import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectGuest, type GuestClient } from '../support/guest-client.ts'
import { type StandIn, startStandIn } from '../support/stand-in-model.ts'
import { type RunningServer, startServer } from '../support/start-server.ts'

let model: StandIn
let server: RunningServer
let guest: GuestClient
const opening = { scenario: 'cleaning/no-show', language: 'et', mode: 'practice', seed: 3 } as const

beforeAll(async () => {
  model = await startStandIn()
  server = await startServer({ env: { OPENAI_BASE_URL: model.url, KAJA_MODEL: 'stand-in', LOG_LEVEL: 'silent' } })
  guest = await connectGuest(server.address)
})
afterAll(async () => {
  guest?.close()
  await server?.stop()
  await model?.close()
})

const answerIn = (attempt: string) =>
  guest.until((event) => event.attempt === attempt && event.type === 'customer-said' && event.turn === 1)
const reply = 'Tere! Vabandan väga, et koristaja ei tulnud.'

describe('with a model named in the environment', () => {
  it('the customer speaks in the model’s words, told as they are written', async () => {
    model.always({ does: 'fails', status: 500 })
    const scripted = (await guest.ask('attempt:start', opening)).attempt.id
    await guest.say(scripted, reply)
    const line = await answerIn(scripted)
    if (line.type !== 'customer-said') throw new Error('no line')

    model.always({ does: 'says', text: line.text })
    const deltas: string[] = []
    guest.socket.on('customer:delta', ({ text }) => void deltas.push(text))
    const { attempt } = await guest.ask('attempt:start', opening)
    await guest.say(attempt.id, reply)
    expect(await answerIn(attempt.id)).toMatchObject({ by: 'model', text: line.text })
    expect(deltas.at(-1)).toBe(line.text)
  })

  it('the attempt goes on in the script’s words when the model fails', async () => {
    for (const behaviour of [{ does: 'fails', status: 500 }, { does: 'sends-html' }, { does: 'cuts', text: 'Ma' }] as const) {
      model.always(behaviour)
      const { attempt } = await guest.ask('attempt:start', opening)
      const asked = model.requests.length
      await guest.say(attempt.id, reply)
      expect(model.requests.length, 'the model was asked').toBeGreaterThan(asked)
      expect(await answerIn(attempt.id)).toMatchObject({ by: 'script' })
    }
  })
})
