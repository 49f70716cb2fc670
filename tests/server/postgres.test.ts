import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Event } from '#contract/event.ts'
import { connectGuest } from '../support/guest-client.ts'
import { startPostgres } from '../support/postgres.ts'
import { type RunningServer, startServer } from '../support/start-server.ts'

let postgres: Awaited<ReturnType<typeof startPostgres>>
let here: RunningServer
let there: RunningServer
const opening = { scenario: 'cleaning/no-show', language: 'et', mode: 'practice', seed: 3 } as const
const isEnd = (event: Event) => event.type === 'report'

beforeAll(async () => {
  postgres = await startPostgres()
  const env = { DATABASE_URL: postgres.url, KAJA_SECRET: 'the same thirty-two characters or more' }
  ;[here, there] = await Promise.all([startServer({ env }), startServer({ env })])
})
afterAll(async () => {
  await Promise.all([here?.stop(), there?.stop()])
  await postgres?.stop()
})

describe('two servers on one Postgres', () => {
  it('play one attempt together: everything once, in the same order, at both', async () => {
    const one = await connectGuest(here.address)
    const two = await connectGuest(there.address, { cookie: one.cookie })
    const { attempt, events } = await one.ask('attempt:start', opening)
    await two.ask('attempt:resume', { attempt: attempt.id, after: events.at(-1)?.seq ?? 0 })
    const message = '5f0c8b5e-52a4-4b53-9a9f-0d7a3a0f4b11'
    const seqs = await Promise.all([one, two].map((client) => client.say(attempt.id, 'Tere! Vabandan väga.', message)))
    expect(seqs[0]).toEqual(seqs[1])
    await Promise.all([one.say(attempt.id, 'Mis kell te ootasite?'), two.say(attempt.id, 'Millal teile sobiks?')])
    await two.ask('attempt:finish', { attempt: attempt.id })
    await Promise.all([one.until(isEnd), two.until(isEnd)])
    expect(one.heard).toEqual(two.heard)
    expect(one.heard.filter(({ type }) => type === 'trainee-said')).toHaveLength(3)
    one.close()
    two.close()
  })

  it('go on after Postgres was restarted under them', async () => {
    const one = await connectGuest(here.address)
    const two = await connectGuest(there.address, { cookie: one.cookie })
    const { attempt } = await one.ask('attempt:start', opening)
    await two.ask('attempt:resume', { attempt: attempt.id, after: 0 })
    await postgres.restart()
    await one.say(attempt.id, 'Tere! Vabandan väga.')
    const said = await two.until(({ type }) => type === 'trainee-said')
    expect(said).toMatchObject({ attempt: attempt.id, turn: 1 })
    for (const server of [here, there]) expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
    one.close()
    two.close()
  })
})
