import { join } from 'node:path'
import { expect, test } from 'vitest'
import { playedOf, playRobot } from '../../server/cli/robot-attempt.ts'
import { openLibrary } from '../../server/library/library.ts'
import { difficultyOf } from '../../server/library/robots/difficulty.ts'
import { gradedRobots } from '../../server/library/robots/graded.ts'
import { rankCorrelation } from '../../server/library/robots/rank-correlation.ts'
import type { Played } from '../../server/library/robots/rehearsed.ts'
import { toolsAt } from '../../server/tools.ts'

const root = join(import.meta.dirname, '../..')

test('the robots find the shipped scenarios as difficult, in their order, as the authors do', { timeout: 120_000 }, async () => {
  const library = openLibrary({ shipped: join(root, 'scenarios'), own: null })
  const rehearsal = await toolsAt(root, null).openRehearsal(library)
  const found: { scenario: string; author: number; robots: number }[] = []
  for (const { scenario } of library.scripts()) {
    const part = { scenario, language: 'et', seed: 1 } as const
    const played: Played[] = []
    for (const robot of gradedRobots) played.push(playedOf(robot, part, await playRobot(rehearsal, robot, part)))
    found.push({ scenario: scenario.id, author: scenario.difficulty, robots: difficultyOf(played) })
  }
  await rehearsal.close()

  const correlation = rankCorrelation(
    found.map(({ author }) => author),
    found.map(({ robots }) => robots),
  )
  expect(correlation, JSON.stringify(found, null, 1)).toBeGreaterThanOrEqual(0.7)
})
