import { join } from 'node:path'
import { PlainFault } from './plain-fault.ts'
import { signalled } from './signalled.ts'

const patience = 4500
const root = join(import.meta.dirname, '..')
const [command, ...args] = process.argv.slice(2)

try {
  requireNode(process.versions.node)
  if (command === 'serve') await serveUntilTold(!args.includes('--no-build'))
  else process.exitCode = await runCommand(command, args)
} catch (error) {
  if (!(error instanceof PlainFault)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}

/** Rooms are loaded after this, because an older Node cannot even load them. */
function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 24 || (major === 24 && minor >= 15)) return
  throw new PlainFault(`Kaja needs Node 24.15 or newer, and this is ${version}. Start it with \`npm start\`: the project brings its own.`)
}

async function serveUntilTold(build: boolean): Promise<void> {
  const toldToStop = signalled()
  const { serve } = await import('./serve.ts')
  const serving = await serve({ root, env: process.env, say: console.log, build })
  await toldToStop
  // A line that a model is wording may take a while; nobody waits longer than this for us to go.
  setTimeout(() => process.exit(0), patience).unref()
  await serving.stop()
  process.exit(0)
}

async function runCommand(name: string | undefined, rest: readonly string[]): Promise<number> {
  const [{ run }, { toolsAt }] = await Promise.all([import('./cli/run.ts'), import('./tools.ts')])
  return run(name, rest, toolsAt(root, process.env.KAJA_DATA || './data'))
}
