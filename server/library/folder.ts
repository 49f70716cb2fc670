import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export type File = { readonly path: string } & ({ readonly content: string } | { readonly content: null; readonly error: string })
export type Kind = 'standard' | 'temperament' | 'transcript' | 'scenario'

/** The folder of files that are meant to be refused; never part of a library. */
const refused = 'broken'

/** All YAML files under a folder, by name; none where there is no such folder. */
export function yamlFiles(folder: string): readonly string[] {
  let entries: readonly string[]
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
  return entries
    .filter((path) => /\.ya?ml$/.test(path) && path.split(sep)[0] !== refused)
    .sort()
    .map((path) => join(folder, path))
}

/** Reads files; one that cannot be read has an `error` in place of its content. */
export function readFiles(paths: readonly string[]): readonly File[] {
  return paths.map((path) => {
    try {
      return { path, content: readFileSync(path, 'utf8') }
    } catch (error) {
      return { path, content: null, error: error instanceof Error ? error.message : String(error) }
    }
  })
}

/** Changes whenever a file comes, goes or is written. */
export function signature(folder: string): string {
  return yamlFiles(folder)
    .map((path) => {
      const stat = statSync(path, { throwIfNoEntry: false })
      return `${path}:${stat?.mtimeMs}:${stat?.size}`
    })
    .join('\n')
}

/** What a file is, by how it is named or, failing that, by the folder it lies in. */
export function kindOf(folder: string, path: string): Kind {
  const named = /\.(transcript|temperament|standard)\.ya?ml$/.exec(path)?.[1]
  if (named) return named as Kind
  const top = relative(folder, path).split(sep)[0]
  if (top === 'standards') return 'standard'
  if (top === 'temperaments') return 'temperament'
  return 'scenario'
}
