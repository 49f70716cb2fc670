import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PlainFault } from './plain-fault.ts'

/** Builds the browser's part into dist/ where it is not built yet, or was built before its sources last changed. */
export async function buildClient(root: string, say: (line: string) => void): Promise<void> {
  const built = await changedAt(join(root, 'dist', 'index.html'))
  // Installed without its sources, as in the container: there is nothing to build from.
  if (built > 0 && !existsSync(join(root, 'client'))) return
  if (built > 0 && built >= (await lastChange(root))) return
  say('Building the client; this takes a few seconds and is done once.')
  const complaint = await runVite(root)
  if (complaint === null) return
  if (built === 0) throw new PlainFault(`The client could not be built.\n${complaint}`)
  say('The client could not be built anew; the one built before is served.')
}

async function lastChange(root: string): Promise<number> {
  const folders = [join(root, 'client'), join(root, 'server', 'contract')]
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  )
  const times = await Promise.all([...files.flat(), join(root, 'package.json')].map(changedAt))
  return Math.max(...times)
}

const changedAt = (file: string): Promise<number> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

/** Null when it went well, else what it said. */
function runVite(root: string): Promise<string | null> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--config', join(root, 'client', 'vite.config.ts'), '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (chunk: unknown) => {
    said += chunk
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(String(error)))
    child.once('close', (code) => resolve(code === 0 ? null : said))
  })
}
