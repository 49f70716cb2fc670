import { inLanguage, type Language } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import { forbiddenRules } from '#contract/standard.ts'
import { robots } from '../library/robots/all.ts'
import { gradedRobots } from '../library/robots/graded.ts'
import { provokers } from '../library/robots/provokers.ts'
import type { Misgiving, Played, Rehearsed } from '../library/robots/rehearsed.ts'
import { patiently, type Robot } from '../library/robots/robot.ts'
import type { Rehearsal } from './command.ts'
import { ofType, playedOf, playRobot } from './robot-attempt.ts'

const seed = 1
/** Other seeds choose other lines. */
const provokingSeeds = [1, 2, 3]

/** Lets all robots play a scenario in the languages given; deterministic, since robots, engine and clock are. */
export async function rehearseScenario(rehearsal: Rehearsal, script: Script, languages: readonly Language[]): Promise<Rehearsed> {
  const all = (of: readonly Robot[], seeds: readonly number[]) => playAll(rehearsal, script, languages, of, seeds)
  return {
    played: await all(robots, [seed]),
    graded: await all(gradedRobots, [seed]),
    provoked: await all([...provokers, ...robots], provokingSeeds),
    misgivings: await misgivingsOf(rehearsal, script, languages),
  }
}

async function playAll(
  rehearsal: Rehearsal,
  { scenario }: Script,
  languages: readonly Language[],
  of: readonly Robot[],
  seeds: readonly number[],
): Promise<readonly Played[]> {
  const played: Played[] = []
  for (const language of languages)
    for (const robot of of)
      for (const each of seeds) {
        const part = { scenario, language, seed: each }
        played.push(playedOf(robot, part, await playRobot(rehearsal, robot, part)))
      }
  return played
}

/** Has each model reply of the author's understood by itself. */
async function misgivingsOf(rehearsal: Rehearsal, { scenario }: Script, languages: readonly Language[]): Promise<readonly Misgiving[]> {
  const found: Misgiving[] = []
  for (const language of languages)
    for (const [reply, { text }] of scenario.modelReplies.entries()) {
      const says: Robot = { id: 'author', reply: (_, { turn }) => (turn === 0 ? patiently(inLanguage(text, language)) : null) }
      const [understood] = ofType(await playRobot(rehearsal, says, { scenario, language, seed }), 'reply-understood')
      if (!understood) continue
      const { nature, findings } = understood.understanding
      if (nature !== 'reply') found.push({ reply, language, why: nature, quote: '' })
      for (const rule of forbiddenRules)
        if (findings[rule].shown) found.push({ reply, language, why: rule, quote: findings[rule].quotes[0] ?? '' })
    }
  return found
}
