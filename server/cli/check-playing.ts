import type { Script } from '#contract/script.ts'
import { checkPaths } from '../library/check-paths.ts'
import type { Fault } from '../library/fault.ts'
import type { Library } from '../library/library.ts'
import { lintPlayed } from '../library/lint-played.ts'
import { printFaults } from './check.ts'
import type { Tools } from './command.ts'
import { rehearseScenario } from './rehearse-scenario.ts'

/** `kaja check --play [PATH…]`: the same, and the robot trainees play every scenario that can be played. */
export async function checkPlaying(
  paths: readonly string[],
  tools: Pick<Tools, 'shipped' | 'openRehearsal'>,
  print: (line: string) => void,
) {
  const { files, faults, playable } = checkPaths(tools.shipped, paths.length > 0 ? paths : [tools.shipped])
  const played: Fault[] = []
  for (const { source, script } of playable) {
    const rehearsal = await tools.openRehearsal(libraryOf(script))
    try {
      played.push(...lintPlayed(source, script, await rehearseScenario(rehearsal, script, script.scenario.languages)))
    } finally {
      await rehearsal.close()
    }
  }
  return printFaults(files, [...faults, ...played], print)
}

/** A library of the one scenario that is being played. */
const libraryOf = (script: Script): Library => ({
  scripts: () => [script],
  find: (id) => (id === script.scenario.id ? script : undefined),
  isOwn: () => false,
  standards: () => [script.standard],
  transcripts: () => [],
  faults: () => [],
})
