import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { connectGuest } from '../support/guest-client.ts'
import { type RunningServer, runKaja, startServer } from '../support/start-server.ts'

let server: RunningServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})
const freshFolder = () => mkdtemp(join(tmpdir(), 'kaja-data-'))
const serveWith = async (env: Record<string, string>) =>
  runKaja(['serve', '--no-build'], { env: { HOST: '127.0.0.1', PORT: '0', KAJA_DATA: await freshFolder(), ...env } })

describe('starting the server', () => {
  it('prints one line with the address and, as long as there is no instructor, one with their link', async () => {
    server = await startServer()
    expect(server.said().trim().split('\n')).toEqual([
      expect.stringMatching(/^To become the first instructor, open http:\/\/127\.0\.0\.1:\d+\/first-instructor\S*$/),
      `Kaja is at ${server.address}`,
    ])
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
  })

  it('makes a secret once and keeps it for its owner’s eyes', async () => {
    server = await startServer()
    const file = join(server.data, 'secret')
    const secret = await readFile(file, 'utf8')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(secret.trim().length).toBeGreaterThanOrEqual(32)
    await server.stop()
    server = await startServer({ data: server.data })
    expect(await readFile(file, 'utf8')).toBe(secret)
  })

  it('plays a scenario that was dropped into the data folder while it runs', async () => {
    server = await startServer()
    const guest = await connectGuest(server.address)
    const opening = { scenario: 'school/own', language: 'et', mode: 'practice' } as const
    expect(await guest.send('attempt:start', opening)).toMatchObject({ ok: false, error: { code: 'no-such-scenario' } })
    const shipped = await readFile(join(import.meta.dirname, '../../scenarios/cleaning/no-show.yaml'), 'utf8')
    await mkdir(join(server.data, 'scenarios', 'school'))
    await writeFile(join(server.data, 'scenarios', 'school', 'own.yaml'), shipped.replace('id: cleaning/no-show', 'id: school/own'))
    // The library looks into the folder at most twice a second.
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect((await guest.ask('attempt:start', opening)).attempt.scenario).toBe('school/own')
    guest.close()
  })

  it('ends with 0 soon after it was told to', async () => {
    const running = await startServer()
    const began = Date.now()
    expect(await running.stop()).toBe(0)
    expect(Date.now() - began).toBeLessThan(5000)
  })
})

describe('a server that cannot start', () => {
  it('names every fault of the environment at once', async () => {
    const { code, stdout, stderr } = await serveWith({
      PORT: 'abc',
      LOG_LEVEL: 'loud',
      KAJA_SECRET: 'short',
      DATABASE_URL: 'mysql://root:hush@x/y',
    })
    expect(code).toBe(1)
    expect(stdout).toBe('')
    for (const name of ['PORT', 'LOG_LEVEL', 'KAJA_SECRET', 'DATABASE_URL']) expect(stderr).toContain(`${name} must be`)
    expect(stderr).toContain('"abc"')
    expect(stderr).not.toMatch(/hush|short"|\bat .*\.ts/)
  })

  it('says that the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const { code, stderr } = await serveWith({ PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(stderr).toBe(
      `Port ${port} is taken by another program. Stop that one, or set PORT to another number: PORT=${port + 1} npm start\n`,
    )
  })

  it('says that the data folder cannot be written', async () => {
    // Root may write anywhere, but not into a file as if it were a folder.
    const file = join(await freshFolder(), 'file')
    await writeFile(file, '')
    const { code, stderr } = await serveWith({ KAJA_DATA: join(file, 'data') })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Kaja cannot keep anything in the folder .*file\/data \(ENOTDIR\)\. Make it writable/)
  })

  it('says that the database is none', async () => {
    const folder = await freshFolder()
    await mkdir(join(folder, 'scenarios'))
    await writeFile(join(folder, 'kaja.sqlite'), 'This is no database, but a letter to one.'.repeat(100))
    const { code, stderr } = await serveWith({ KAJA_DATA: folder })
    expect(code).toBe(1)
    expect(stderr).toContain('kaja.sqlite')
    expect(stderr).not.toMatch(/\bat .*\.ts/)
  })

  it('says that Postgres does not answer', async () => {
    const { code, stderr } = await serveWith({ DATABASE_URL: 'postgres://kaja:hush@127.0.0.1:1/kaja' })
    expect(code).toBe(1)
    expect(stderr).toMatch(/database .*127\.0\.0\.1:1/)
    expect(stderr).not.toMatch(/hush|\bat .*\.ts/)
  })
})
