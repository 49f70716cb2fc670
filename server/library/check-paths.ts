import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Script } from '#contract/script.ts'
import type { Fault } from './fault.ts'
import { yamlFiles } from './folder.ts'
import { lintScenario } from './lint.ts'
import { readAll } from './read-all.ts'
import type { Source } from './source.ts'

/** `playable`: the scenarios that were checked and can be played, whatever the linter says of them. */
export type Checked = {
  readonly files: number
  readonly faults: readonly Fault[]
  readonly playable: readonly { readonly source: Source; readonly script: Script }[]
}

/**
 * Checks files and folders as an author has them, against the shipped standards and temperaments.
 * A path that does not exist is a fault of its own.
 */
export function checkPaths(shipped: string, paths: readonly string[]): Checked {
  const home = resolve(shipped)
  const wanted = paths.map((path) => resolve(path)).flatMap(filesAt)
  const missing = paths.filter((path) => !statSync(path, { throwIfNoEntry: false })).map(noSuchPath)
  const base = yamlFiles(home)
  const extra = wanted.filter((file) => !base.includes(file))
  const places = [{ folder: home, files: base }, ...extra.map((file) => ({ folder: nearestRoot(file, paths), files: [file] }))]
  const { faults, scripts } = readAll(places, { transcripts: true })
  const playable = [...scripts.values()].filter(({ file }) => wanted.includes(file))
  const linted = playable.flatMap(({ source, script }) => lintScenario(source, script))
  return { files: wanted.length, playable, faults: [...missing, ...faults.filter(({ file }) => wanted.includes(file)), ...linted] }
}

function filesAt(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  return stat.isDirectory() ? yamlFiles(path) : [path]
}

/** The folder that was named, so that its `standards/` and `temperaments/` are known for what they are. */
function nearestRoot(file: string, paths: readonly string[]): string {
  return paths.map((path) => resolve(path)).find((path) => file.startsWith(path) && file !== path) ?? dirname(file)
}

const noSuchPath = (file: string): Fault => ({
  file,
  line: 1,
  column: 1,
  message: 'there is no such file or folder',
  advice: 'check the path',
  severity: 'error',
})
