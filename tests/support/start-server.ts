import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export type RunningServer = {
  /** `http://127.0.0.1:…` */
  readonly address: string
  readonly data: string
  /** The one-time link of the first instructor, where the server printed one. */
  readonly instructorLink: string | null
  /** All that it printed so far, both streams. */
  readonly said: () => string
  /** As a power cut would: no goodbye. */
  kill(): Promise<void>
  /** As an administrator would; gives the exit code. */
  stop(): Promise<number | null>
}

export type HowToStart = {
  /** The data folder; a fresh one where none is given. */
  readonly data?: string
  readonly env?: Readonly<Record<string, string>>
  /** True builds the client first where it is not built; most tests need none. */
  readonly build?: boolean
}

/** Starts the real server in a process of its own, on a free port, and waits until it answers. */
export async function startServer({ data, env = {}, build = false }: HowToStart = {}): Promise<RunningServer> {
  const folder = data ?? (await mkdtemp(join(tmpdir(), 'kaja-data-')))
  const { child, said, gone } = runMain(['serve', ...(build ? [] : ['--no-build'])], {
    HOST: '127.0.0.1',
    PORT: '0',
    KAJA_DATA: folder,
    ...env,
  })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const printed = /^Kaja is at (\S+)$/m.exec(said())?.[1]
      if (printed) resolve(printed)
    })
    void gone.then((code) => reject(new Error(`The server ended with ${code}:\n${said()}`)))
  })
  const endBy = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return gone
  }
  return {
    address,
    data: folder,
    get instructorLink() {
      return /(http\S+first-instructor\S+)/.exec(said())?.[1] ?? null
    },
    said,
    kill: async () => void (await endBy('SIGKILL')),
    stop: () => endBy('SIGTERM'),
  }
}

/** Runs `kaja` to its end, with `input` on its standard input. */
export async function runKaja(args: readonly string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const { child, gone, stdout, stderr } = runMain(args, env)
  child.stdin.end(input)
  return { code: await gone, stdout: stdout(), stderr: stderr() }
}

function runMain(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(root, 'server', 'main.ts'), ...args], { cwd: root, env: { ...cleanEnv(), ...env } })
  const heard = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      heard[stream] += chunk
    })
  // A process that ends before it has read its input breaks the pipe.
  child.stdin.on('error', () => {})
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, gone, stdout: () => heard.stdout, stderr: () => heard.stderr, said: () => heard.stdout + heard.stderr }
}

/** The settings of whoever runs the tests are none of the tests' business. */
function cleanEnv(): NodeJS.ProcessEnv {
  const ours = /^(KAJA_|OPENAI_|DATABASE_URL$|PORT$|HOST$|LOG_LEVEL$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}
