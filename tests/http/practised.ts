import { randomUUID } from 'node:crypto'
import type supertest from 'supertest'
import { expect } from 'vitest'
import type { Me } from '../../server/contract/http.ts'
import type { OpenApp } from './open-app.ts'

type Agent = ReturnType<typeof supertest.agent>

const reply = 'Tere! Mul on väga kahju, et koristaja ei tulnud ja pidite asjata ootama. Vabandan. Millal te koristajat ootasite?'

/** An attempt at `cleaning/no-show` of whoever the browser is: begun, with a reply, and ended where wanted. */
export async function practised({ attempts }: OpenApp, agent: Agent, { ended = true } = {}): Promise<string> {
  const me = (await agent.get('/api/me').expect(200)).body as Me
  const started = await attempts.start(me, { scenario: 'cleaning/no-show', language: 'et', mode: 'practice', seed: 1 })
  if (!started.ok) throw new Error(started.refusal.message)
  const { id } = started.value.attempt
  expect(await attempts.say(me, { attempt: id, message: randomUUID(), text: reply })).toMatchObject({ ok: true })
  if (ended) expect(await attempts.finish(me, id)).toMatchObject({ ok: true })
  return id
}
