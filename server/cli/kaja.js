#!/usr/bin/env node
// Plain JavaScript that any Node from 20 up can run: it hands over to the Node that the project brings.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = join(dirname(fileURLToPath(import.meta.url)), '..', 'main.ts')
const { status, signal, error } = spawnSync(newEnough() ? process.execPath : ownNode(), [main, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
if (error) console.error(error.message)
process.exitCode = signal ? 1 : (status ?? 1)

function newEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 15)
}

/** The binary of the platform's package, which npm puts beside the other dependencies. */
function ownNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  try {
    const folder = dirname(createRequire(main).resolve(`${name}/package.json`))
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    if (existsSync(binary)) return binary
  } catch {
    // Said below.
  }
  console.error(
    `Kaja needs Node 24.15 or newer; this is ${process.versions.node}, and the project's own (${name}) is not installed. Run npm ci.`,
  )
  process.exit(1)
}
