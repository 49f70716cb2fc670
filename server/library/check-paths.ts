import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Fault } from './fault.ts'
import { yamlFiles } from './folder.ts'
import { readAll } from './read-all.ts'

export type Checked = { readonly files: number; readonly faults: readonly Fault[] }

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
  const { faults } = readAll(places, { transcripts: true })
  return { files: wanted.length, faults: [...missing, ...faults.filter(({ file }) => wanted.includes(file))] }
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
