import { relative, sep } from 'node:path'
import type { Transcript } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import type { Standard } from '#contract/standard.ts'
import type { Fault } from './fault.ts'
import { signature } from './folder.ts'
import { type Read, readAll } from './read-all.ts'

export type Library = {
  /** All scenarios that can be played, by trade and difficulty. */
  scripts(): readonly Script[]
  find(id: string): Script | undefined
  /** True for a scenario out of the instructors' own folder. */
  isOwn(id: string): boolean
  standards(): readonly Standard[]
  transcripts(): readonly { readonly transcript: Transcript; readonly file: string }[]
  /** What is wrong with files; paths relative to their folder. */
  faults(): readonly Fault[]
}

/**
 * Opens the shipped scenarios and the instructors' own. A file dropped into the own folder is there at the
 * next look: the folder is looked at again at most twice a second, and read again when something in it changed.
 */
export function openLibrary({ shipped, own, now = Date.now }: { shipped: string; own: string | null; now?: () => number }): Library {
  const folders = own ? [shipped, own] : [shipped]
  const places = folders.map((folder) => ({ folder }))
  let read = readAll(places, { transcripts: false })
  let seen = own ? signature(own) : ''
  let lookedAt = now()

  const current = (): Read => {
    if (!own || now() - lookedAt < 500) return read
    lookedAt = now()
    const sign = signature(own)
    if (sign !== seen) {
      read = readAll(places, { transcripts: false })
      seen = sign
    }
    return read
  }

  return {
    scripts: () => [...current().scripts.values()].map(({ script }) => script).sort(byTradeAndDifficulty),
    find: (id) => current().scripts.get(id)?.script,
    isOwn: (id) => own !== null && current().scripts.get(id)?.folder === own,
    standards: () => [...current().standards.values()],
    transcripts: () => readAll(places, { transcripts: true }).transcripts,
    faults: () => current().faults.map((fault) => ({ ...fault, file: shortPath(folders, fault.file) })),
  }
}

function byTradeAndDifficulty(a: Script, b: Script): number {
  const trade = (script: Script) => script.scenario.id.split('/')[0] ?? ''
  return trade(a).localeCompare(trade(b)) || a.scenario.difficulty - b.scenario.difficulty || a.scenario.id.localeCompare(b.scenario.id)
}

/** A browser has no business with where the server keeps its folders. */
function shortPath(folders: readonly string[], file: string): string {
  const home = folders.find((folder) => !relative(folder, file).startsWith('..'))
  return home ? relative(home, file).split(sep).join('/') : file
}
