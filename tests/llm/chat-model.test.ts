import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChatModel, openChatModel } from '../../server/llm/chat-model.ts'
import { type Behaviour, type StandIn, startStandIn } from '../support/stand-in-model.ts'

let standIn: StandIn
let model: ChatModel
beforeAll(async () => {
  standIn = await startStandIn()
  model = openChatModel({ baseUrl: standIn.url, apiKey: 'none', model: 'stand-in', deadline: 800, idle: 200 })
})
afterAll(() => standIn.close())

const ask = { messages: [{ role: 'user', content: 'Say it.' }], maxTokens: 100 } as const

describe('the client of the language model', () => {
  test('gives the whole text once the model has said that it finished', async () => {
    standIn.next({ does: 'says', text: 'Tere, ma ootan vastust.' })
    expect(await model(ask)).toEqual({ ok: true, text: 'Tere, ma ootan vastust.' })
  })

  test('shows the text as it grows', async () => {
    standIn.next({ does: 'says', text: 'abcdefgh', pieces: 4 })
    const seen: string[] = []
    await model({ ...ask, onText: (soFar) => seen.push(soFar) > 0 })
    expect(seen.slice(0, 4)).toEqual(['ab', 'abcd', 'abcdef', 'abcdefgh'])
  })

  test('stops listening when what is written is refused', async () => {
    standIn.next({ does: 'says', text: 'As an AI language model I would like to help' })
    expect(await model({ ...ask, onText: (soFar) => !soFar.includes('AI') })).toMatchObject({ ok: false, why: 'broken-off' })
  })

  const troubles: readonly [string, Behaviour, string][] = [
    ['the model is overloaded', { does: 'fails', status: 429 }, 'error'],
    ['the model fails', { does: 'fails', status: 500 }, 'error'],
    ['the key is refused', { does: 'fails', status: 401 }, 'error'],
    ['no answer comes', { does: 'hangs' }, 'slow'],
    ['the answer stalls after its first words', { does: 'stalls', text: 'Ma ' }, 'slow'],
    ['the connection is cut in mid-answer', { does: 'cuts', text: 'Ma ootan' }, 'error'],
    ['the answer ends without saying so', { does: 'forgets-the-end', text: 'Ma ootan' }, 'cut-off'],
    ['a proxy answers with a web page', { does: 'sends-html' }, 'cut-off'],
    ['the answer is broken JSON', { does: 'sends-broken-json' }, 'error'],
    ['the answer is empty', { does: 'says', text: '  ' }, 'empty'],
  ]
  test.each(troubles)('is not taken in when %s', async (_, behaviour, why) => {
    standIn.next(behaviour)
    expect(await model(ask)).toMatchObject({ ok: false, why })
  })

  test('gives up within its deadline', async () => {
    standIn.next({ does: 'hangs' })
    const started = performance.now()
    await model(ask)
    expect(performance.now() - started).toBeLessThan(2500)
  })
})
