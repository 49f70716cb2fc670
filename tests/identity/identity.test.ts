import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cookieOf, newFile, openPeople, post } from './people.ts'

const mari = { name: 'Mari Maasikas', email: 'mari@kool.example', password: 'pikk-parool-1' }

async function guest(identity: Awaited<ReturnType<typeof openPeople>>, language = 'et-EE,et;q=0.9,en;q=0.8') {
  const answer = await post(identity, '/sign-in/anonymous', { language })
  expect(answer.status).toBe(200)
  return { cookie: cookieOf(answer.headers.getSetCookie()), setCookie: answer.headers.getSetCookie().join('\n') }
}

describe('a guest', () => {
  test('is known by the cookie alone, with a friendly name and no address', async () => {
    const identity = await openPeople()
    const { cookie } = await guest(identity)
    const me = await identity.whoIs({ cookie })
    expect(me).toMatchObject({ role: 'guest', email: null })
    expect(me?.name).toMatch(/^Külaline \p{Lu}\p{Ll}+ \d\d$/u)
    expect(await identity.whoIs(new Headers({ cookie }))).toEqual(me)
  })

  test('gets an English name where the browser speaks English', async () => {
    const identity = await openPeople()
    const { cookie } = await guest(identity, 'en-GB')
    expect((await identity.whoIs({ cookie }))?.name).toMatch(/^Guest [A-Z]/)
  })

  test('gets a cookie that scripts cannot read and other sites cannot send', async () => {
    const { setCookie } = await guest(await openPeople())
    expect(setCookie).toMatch(/^kaja\.session_token=/)
    expect(setCookie).toMatch(/HttpOnly/)
    expect(setCookie).toMatch(/SameSite=Lax/)
    expect(setCookie).not.toMatch(/Secure/)
  })

  test('gets a cookie for encrypted connections only where the public address is one', async () => {
    const { setCookie } = await guest(await openPeople({ origin: 'https://kaja.kool.example' }))
    expect(setCookie).toMatch(/^__Secure-kaja\.session_token=/)
    expect(setCookie).toMatch(/Secure;|; Secure/)
  })

  test('can be renamed, and is still themselves', async () => {
    const identity = await openPeople()
    const { cookie } = await guest(identity)
    const me = await identity.whoIs({ cookie })
    if (!me) throw new Error('no guest')
    expect(await identity.rename(me, 'Juku')).toEqual({ ok: true, value: { ...me, name: 'Juku' } })
    expect(await identity.whoIs({ cookie })).toEqual({ ...me, name: 'Juku' })
  })

  test('cannot use what is for instructors, nor make themselves one', async () => {
    const identity = await openPeople()
    const { cookie } = await guest(identity)
    const me = await identity.whoIs({ cookie })
    expect((await post(identity, '/admin/set-role', { cookie, body: { userId: me?.id, role: 'instructor' } })).status).toBe(403)
    expect((await post(identity, '/update-user', { cookie, body: { name: 'x', role: 'instructor' } })).status).toBe(404)
    expect((await identity.whoIs({ cookie }))?.role).toBe('guest')
  })
})

describe('a person with an account', () => {
  test('signs up as a trainee, whatever role they ask for', async () => {
    const identity = await openPeople()
    const answer = await post(identity, '/sign-up/email', { body: { ...mari, role: 'instructor' } })
    const me = await identity.whoIs({ cookie: cookieOf(answer.headers.getSetCookie()) })
    expect(me?.role ?? 'nobody').not.toBe('instructor')
  })

  test('signs in with the password, and with no other', async () => {
    const identity = await openPeople()
    await post(identity, '/sign-up/email', { body: mari })
    const { email } = mari
    const good = await post(identity, '/sign-in/email', { body: { email, password: mari.password } })
    expect(await identity.whoIs({ cookie: cookieOf(good.headers.getSetCookie()) })).toMatchObject({
      name: mari.name,
      role: 'trainee',
      email,
    })
    expect((await post(identity, '/sign-in/email', { body: { email, password: 'vale-parool-1' } })).status).toBe(401)
  })

  test('is nobody after signing out', async () => {
    const identity = await openPeople()
    const cookie = cookieOf((await post(identity, '/sign-up/email', { body: mari })).headers.getSetCookie())
    expect((await post(identity, '/sign-out', { cookie })).status).toBe(200)
    expect(await identity.whoIs({ cookie })).toBeNull()
  })

  test('is still a guest in the eyes of their old attempts after signing up', async () => {
    const identity = await openPeople()
    const { cookie } = await guest(identity)
    await post(identity, '/sign-up/email', { cookie, body: mari })
    expect((await identity.whoIs({ cookie }))?.role).toBe('guest')
  })
})

test.each(['', 'kaja.session_token=made-up', 'kaja.session_token=made.up%3D', '%%%;;==;'])('the cookie %j is nobody', async (cookie) => {
  expect(await (await openPeople()).whoIs({ cookie })).toBeNull()
})

describe('the link of the first instructor', () => {
  test('makes an instructor who is signed in at once', async () => {
    const identity = await openPeople()
    const token = (await identity.firstLink()) ?? ''
    const outcome = await identity.redeemFirstLink({ ...mari, token })
    if (!outcome.ok) throw new Error(outcome.refusal.message)
    expect(outcome.value.me).toMatchObject({ name: mari.name, role: 'instructor', email: mari.email })
    expect(await identity.whoIs({ cookie: cookieOf(outcome.value.cookies) })).toEqual(outcome.value.me)
  })

  test('works once, also for two who come at the same moment', async () => {
    const identity = await openPeople()
    const token = (await identity.firstLink()) ?? ''
    const both = await Promise.all([1, 2].map((n) => identity.redeemFirstLink({ ...mari, email: `i${n}@kool.example`, token })))
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(await identity.redeemFirstLink({ ...mari, token })).toMatchObject({ ok: false, refusal: { code: 'link-used' } })
    expect(await identity.firstLink()).toBeNull()
  })

  test('is of no use to who guesses', async () => {
    const identity = await openPeople()
    await identity.firstLink()
    expect(await identity.redeemFirstLink({ ...mari, token: 'guessed-token' })).toMatchObject({ refusal: { code: 'link-used' } })
  })

  test('is not spent by an address that has an account already', async () => {
    const identity = await openPeople()
    await post(identity, '/sign-up/email', { body: mari })
    const token = (await identity.firstLink()) ?? ''
    expect(await identity.redeemFirstLink({ ...mari, token })).toMatchObject({ refusal: { code: 'bad-input' } })
    expect(await identity.redeemFirstLink({ ...mari, email: 'teine@kool.example', token })).toMatchObject({ ok: true })
  })

  test('is not readable in the database', async () => {
    const file = newFile()
    const identity = await openPeople({ database: { sqlite: file } })
    const token = (await identity.firstLink()) ?? ''
    const bytes = readFileSync(file, 'latin1') + readFileSync(`${file}-wal`, 'latin1')
    expect(bytes).toContain('first-instructor:')
    expect(bytes).not.toContain(token)
  })
})

test('a second start finds everybody again', async () => {
  const database = { sqlite: newFile() }
  const { cookie } = await guest(await openPeople({ database }))
  const again = await openPeople({ database })
  expect(await again.whoIs({ cookie })).toMatchObject({ role: 'guest' })
})
