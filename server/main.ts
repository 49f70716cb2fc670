import { join } from 'node:path'
import { PlainFault } from './plain-fault.ts'

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
  const { serve } = await import('./serve.ts')
  const { untilSignalled } = await import('./until-signalled.ts')
  const serving = await serve({ root, env: process.env, say: console.log, build })
  await untilSignalled(serving.stop)
}

async function runCommand(name: string | undefined, rest: readonly string[]): Promise<number> {
  const [{ run }, { toolsAt }] = await Promise.all([import('./cli/run.ts'), import('./tools.ts')])
  return run(name, rest, toolsAt(root))
}
