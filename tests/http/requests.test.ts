import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { expectProblem } from './expect-problem.ts'
import { openApp } from './open-app.ts'

describe('a bad request is answered with what to do', () => {
  test('malformed JSON', async () => {
    const agent = await (await openApp()).guest()
    const answer = await agent.patch('/api/me').set('Content-Type', 'application/json').send('{"name": ')
    expect(expectProblem(answer, 400, 'bad-json').detail).toMatch(/korrektne JSON/)
  })

  test('in English for who reads English', async () => {
    const agent = await (await openApp()).guest()
    const answer = await agent.patch('/api/me?lang=en').set('Content-Type', 'application/json').send('{"name": ')
    expect(expectProblem(answer, 400, 'bad-json').detail).toMatch(/not valid JSON/)
    expect(answer.headers['content-language']).toBe('en')
  })

  test('a body over 64 kB', async () => {
    const agent = await (await openApp()).guest()
    expectProblem(await agent.patch('/api/me').send({ name: 'x'.repeat(70_000) }), 413, 'too-large')
  })

  test('a body that is not JSON', async () => {
    const agent = await (await openApp()).guest()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expectProblem(await agent.patch('/api/me').set('Content-Type', type).send('name=x'), 415, 'bad-input')
  })

  test('a wrong body, with each field that is wrong', async () => {
    const agent = await (await openApp()).guest()
    const answer = await agent.patch('/api/me').send({ name: 7, role: 'instructor' })
    expect(expectProblem(answer, 422, 'bad-input').issues).toEqual([
      { path: 'name', message: 'Väli puudub või on vale liiki.' },
      { path: '', message: 'Tundmatu väli: role.' },
    ])
  })

  test.each([[null], [[]], ['text'], [{}], [{ name: '' }], [{ name: '   ' }], [{ name: 'x'.repeat(81) }]])(
    'the body %j for a name',
    async (body) => {
      const agent = await (await openApp()).guest()
      const answer = await agent.patch('/api/me').set('Content-Type', 'application/json').send(JSON.stringify(body))
      expect([400, 422]).toContain(answer.status)
      expect(answer.type).toBe('application/problem+json')
    },
  )

  test('no body at all', async () => {
    const agent = await (await openApp()).guest()
    expectProblem(await agent.patch('/api/me'), 422, 'bad-input')
  })

  test.each(['/api', '/api/', '/api/nothing', '/api/classes', '/api/assignments', '/api/insights', '/api/exports', '/api/me/x'])(
    'the unknown address %s',
    async (path) => {
      const agent = await (await openApp()).guest()
      expectProblem(await agent.get(path).set('Accept', 'text/html'), 404, 'not-found')
    },
  )

  test('a method that the address does not have, with those it has', async () => {
    const agent = await (await openApp()).guest()
    const answer = await agent.delete('/api/me')
    expectProblem(answer, 405, 'bad-input')
    expect(answer.headers.allow).toBe('GET, PATCH, HEAD, OPTIONS')
  })

  test('a broken per cent sign', async () => {
    expectProblem(await (await (await openApp()).guest()).get('/api/standards/%E0%A4%A'), 400, 'bad-input')
  })

  test('a query of the wrong kind', async () => {
    const agent = await (await openApp()).guest()
    const answer = await agent.get('/api/attempts?of=theirs&limit=0&before=soon')
    expect(expectProblem(answer, 422, 'bad-input').issues?.map(({ path }) => path)).toEqual(['of', 'before', 'limit'])
    expectProblem(await agent.get('/api/scenarios?lang=xx'), 422, 'bad-input')
    expectProblem(await agent.get('/api/scenarios?lang=et&lang=en'), 422, 'bad-input')
  })

  test('and what is logged of it holds no cookie, no body and no token of a link', async () => {
    const lines: string[] = []
    const log = pino({ level: 'debug' }, { write: (line) => void lines.push(line) })
    const opened = await openApp({ log })
    const agent = await opened.guest()
    await agent.patch('/api/me?token=SECRET').send({ name: 'SECRET', more: 'SECRET' }).expect(422)
    await agent.get('/first-instructor?token=SECRET').set('Accept', 'text/html').expect(200)
    expect(lines.join('')).toContain('"url":"/first-instructor"')
    expect(lines.join('')).not.toMatch(/SECRET|session_token|cookie/i)
  })

  test('a fault of ours, without a word of where', async () => {
    const attempts = { standings: () => Promise.reject(new Error('disk on fire in /srv/secret.ts:12')) } as never
    const agent = await (await openApp({ attempts })).guest()
    const answer = await agent.get('/api/scenarios')
    expectProblem(answer, 500, 'internal')
    expect(answer.text).not.toMatch(/fire|secret/)
  })
})

describe('who may', () => {
  test.each([
    ['get', '/api/me'],
    ['patch', '/api/me'],
    ['get', '/api/scenarios'],
    ['get', '/api/scenarios/cleaning/no-show'],
    ['get', '/api/standards'],
    ['get', '/api/standards/complaint-resolution'],
    ['get', '/api/attempts'],
    ['get', '/api/attempts/x'],
    ['get', '/api/attempts/x/report'],
    ['put', '/api/attempts/x/self-analysis'],
    ['post', '/api/reviews'],
    ['get', '/api/reviews'],
  ] as const)('without a session %s %s asks to sign in', async (method, path) => {
    const { browser } = await openApp()
    expectProblem(await browser()[method](path), 401, 'not-signed-in')
  })

  test('a page of another site changes nothing, though the cookie comes along', async () => {
    const agent = await (await openApp()).guest()
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site', Origin: 'http://127.0.0.1:1' },
    ])
      expectProblem(await agent.patch('/api/me').set(headers).send({ name: 'Pahalane' }), 403, 'not-allowed')
    expect((await agent.get('/api/me')).body.name).toMatch(/^Külaline/)
  })

  test('nor does it sign anybody in or out', async () => {
    const { browser, guest } = await openApp()
    expectProblem(await browser().post('/api/auth/sign-in/anonymous').set('Origin', 'https://evil.example').send({}), 403, 'not-allowed')
    expectProblem(await (await guest()).post('/api/auth/sign-out').set('Origin', 'https://evil.example').send({}), 403, 'not-allowed')
  })

  test.each(['127.0.0.1:3000', 'localhost:8080', '192.168.1.20:3000', 'kaja.kool.lan', '[fe80::1]:3000'])(
    'a page served from %s may, with no setting',
    async (host) => {
      const agent = (await openApp()).browser()
      const headers = { Host: host, Origin: `http://${host}` }
      await agent.post('/api/auth/sign-in/anonymous').set(headers).send({}).expect(200)
      await agent.patch('/api/me').set(headers).send({ name: 'Juku' }).expect(200)
    },
  )

  test('so may the public address behind a proxy that rewrites the host', async () => {
    const { browser } = await openApp({ origin: 'https://kaja.kool.example' })
    const headers = { Host: 'kaja:3000', Origin: 'https://kaja.kool.example' }
    await browser().post('/api/auth/sign-in/anonymous').set(headers).send({}).expect(200)
  })
})

describe('too fast', () => {
  test('a class of thirty comes in as guests at once', async () => {
    const { guest } = await openApp()
    const thirty = await Promise.all(Array.from({ length: 30 }, guest))
    const ids = await Promise.all(thirty.map(async (agent) => (await agent.get('/api/me')).body.id))
    expect(new Set(ids).size).toBe(30)
  })

  test('a guesser of passwords waits, the right password at once does not', async () => {
    const { browser, instructor } = await openApp({ limits: { passwords: { points: 3, seconds: 60 } } })
    await instructor()
    const guess = (password: string) => browser().post('/api/auth/sign-in/email').send({ email: 'Oie@kool.example', password })
    for (const one of [1, 2]) expectProblem(await guess(`vale-parool-${one}`), 401, 'bad-input')
    await guess('pikk-parool-1').expect(200)
    for (const one of [1, 2, 3]) expectProblem(await guess(`vale-parool-${one}`), 401, 'bad-input')
    const refused = await guess('pikk-parool-1')
    expectProblem(refused, 429, 'too-fast')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('one person who changes too much waits, another does not', async () => {
    const { guest } = await openApp({ limits: { person: { points: 2, seconds: 60 } } })
    const [juku, mari] = [await guest(), await guest()]
    for (const name of ['A', 'B']) await juku.patch('/api/me').send({ name }).expect(200)
    const refused = await juku.patch('/api/me').send({ name: 'C' })
    expectProblem(refused, 429, 'too-fast')
    expect(refused.headers['retry-after']).toMatch(/^\d+$/)
    await mari.patch('/api/me').send({ name: 'D' }).expect(200)
  })
})

describe('signing in over HTTP', () => {
  test('each refusal is in the same form, in the reader’s language', async () => {
    const { browser } = await openApp()
    const agent = browser()
    const sign = (body: object) => agent.post('/api/auth/sign-up/email').send(body)
    expect(expectProblem(await sign({ name: 'M', email: 'ei', password: 'lyhike' }), 422, 'bad-input').issues).toEqual([
      { path: 'email', message: 'See ei ole e-posti aadress.' },
      { path: 'password', message: 'Liiga väike või liiga lühike: vähemalt 10.' },
    ])
    await sign({ name: 'M', email: 'm@k.example', password: 'pikk-parool-1' }).expect(200)
    const again = await browser().post('/api/auth/sign-up/email').send({ name: 'M', email: 'm@k.example', password: 'pikk-parool-1' })
    expect(expectProblem(again, 422, 'bad-input').detail).toMatch(/juba olemas/)
    expectProblem(await agent.post('/api/auth/nothing').send({}), 404, 'not-found')
    expectProblem(await agent.post('/api/auth/sign-in/email').set('Content-Type', 'application/json').send('{'), 400, 'bad-json')
    expectProblem(await agent.post('/api/auth/sign-in/email').send({ email: 7 }), 422, 'bad-input')
  })

  test('a guest who comes in again is told to go on', async () => {
    const agent = await (await openApp()).guest()
    expect(expectProblem(await agent.post('/api/auth/sign-in/anonymous').send({}), 400, 'bad-input').detail).toMatch(/juba külalisena/)
  })

  test('a guest may come in without a body', async () => {
    await (await openApp()).browser().post('/api/auth/sign-in/anonymous').expect(200)
  })
})

describe('what a probe asks', () => {
  test('healthz, readyz and metrics answer without a session', async () => {
    const { browser } = await openApp()
    expect((await browser().get('/healthz').expect(200)).text).toBe('ok\n')
    expect((await browser().get('/readyz').expect(200)).text).toBe('ready\n')
    const { text } = await browser().get('/metrics').expect(200)
    expect(text).toContain('# TYPE kaja_attempts_total counter\nkaja_attempts_total 3\n')
    expect(text).toContain('kaja_turns_total 5\n')
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(# TYPE [a-z_]+ (gauge|counter)|[a-z_]+ [\d.e+]+)$/)
  })

  test('readyz says no while the store does not answer', async () => {
    await (await openApp({ ready: () => Promise.reject(new Error('gone')) })).browser().get('/readyz').expect(503)
    await (await openApp({ ready: () => new Promise(() => {}) })).browser().get('/readyz').expect(503)
  })
})

describe('the client', () => {
  test('the page answers for every address of its own and is asked for each time', async () => {
    const { browser } = await openApp()
    for (const path of ['/', '/attempts/abc', '/first-instructor?token=x']) {
      const answer = await browser().get(path).set('Accept', 'text/html,*/*;q=0.8').expect(200)
      expect(answer.text).toContain('<title>Kaja</title>')
      expect(answer.headers['cache-control']).toBe('no-cache')
    }
  })

  test('files with a hash in their name are kept for good, missing ones are not the page', async () => {
    const { browser } = await openApp()
    const file = await browser().get('/assets/index-Ab12.js').expect(200)
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expectProblem(await browser().get('/assets/old-Zz99.js'), 404, 'not-found')
  })

  test('other methods and JSON askers get no page', async () => {
    const { browser } = await openApp()
    expectProblem(await browser().post('/attempts/abc').send({}), 404, 'not-found')
    expectProblem(await browser().get('/attempts/abc').set('Accept', 'application/json'), 404, 'not-found')
  })

  test('nothing outside its folder is served', async () => {
    const { app } = await openApp()
    const server = app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write('GET /../people.sqlite HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nConnection: close\r\n\r\n'),
      )
      let text = ''
      socket.on('data', (chunk) => (text += chunk.toString('latin1'))).on('close', () => resolve(text))
    })
    server.close()
    expect(answer).not.toContain('SQLite format')
  })

  test('says how to build it where it has not been built', async () => {
    const { browser } = await openApp({ clientDir: '/nowhere' })
    expect(expectProblem(await browser().get('/').set('Accept', 'text/html'), 503, 'busy').detail).toContain('npm run build')
  })

  test('is held to a strict content policy, and to plain http on a school net', async () => {
    const { browser } = await openApp()
    const { headers } = await browser().get('/').set('Host', '192.168.1.20:3000')
    const policy = headers['content-security-policy']
    expect(policy).toContain("default-src 'self';script-src 'self';")
    expect(policy).toContain("connect-src 'self' ws://192.168.1.20:3000")
    expect(policy).not.toMatch(/script-src[^;]*unsafe|upgrade-insecure/)
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('and to https where the public address is one', async () => {
    const { headers } = await (await openApp({ origin: 'https://kaja.kool.example' })).browser().get('/')
    expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
    expect(headers['strict-transport-security']).toMatch(/max-age/)
  })
})
