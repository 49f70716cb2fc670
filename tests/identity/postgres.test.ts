import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPostgres } from '../support/postgres.ts'
import { cookieOf, openPeople, post } from './people.ts'

let postgres: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

test('two processes that start together on one Postgres know the same people', async () => {
  const database = { postgres: postgres.url }
  const [here, there] = await Promise.all([openPeople({ database }), openPeople({ database })])
  const answer = await post(here, '/sign-in/anonymous')
  const cookie = cookieOf(answer.headers.getSetCookie())
  expect(await there.whoIs({ cookie })).toMatchObject({ role: 'guest', email: null })
})

test('the first instructor’s link works on Postgres, once, wherever it is opened', async () => {
  const database = { postgres: postgres.url }
  const [here, there] = [await openPeople({ database }), await openPeople({ database })]
  const token = (await here.firstLink()) ?? ''
  const person = { name: 'Õie', password: 'pikk-parool-1', token }
  const both = await Promise.all([
    here.redeemFirstLink({ ...person, email: 'a@kool.example' }),
    there.redeemFirstLink({ ...person, email: 'b@kool.example' }),
  ])
  expect(both.filter((one) => one.ok)).toHaveLength(1)
  expect(await there.firstLink()).toBeNull()
})
