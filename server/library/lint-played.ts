import type { Script } from '#contract/script.ts'
import type { Fault } from './fault.ts'
import { heardLines } from './robots/own-lines.ts'
import type { Rehearsed } from './robots/rehearsed.ts'
import { reviewOf } from './robots/review.ts'
import type { Source } from './source.ts'

/** Further apart than this, the author's difficulty and the measured one tell trainees different things. */
const farApart = 2

/** What only playing shows: whether a scenario can be passed and failed, what nobody is told, and how hard it is. */
export function lintPlayed(source: Source, { scenario }: Script, rehearsed: Rehearsed): readonly Fault[] {
  const review = reviewOf(scenario, scenario.languages, rehearsed)
  return [
    ...review.faults.map(({ robot, language, fault }) =>
      fault === 'passed'
        ? source.fault(['id'], `it cannot be failed: the robot "${robot}" passes in "${language}"`, `see \`kaja rehearse ${scenario.id}\``)
        : source.fault(
            ['modelReplies'],
            `it cannot be passed: not even the model replies pass in "${language}"`,
            `see \`kaja rehearse ${scenario.id}\``,
          ),
    ),
    ...review.misgivings.map(({ reply, language, why, quote }) =>
      source.fault(
        ['modelReplies', reply, 'text', language],
        misgiving(why, quote),
        'a model reply keeps to the rules; word it so that nobody can take it amiss',
      ),
    ),
    ...review.neverTold.map(({ fact, language }) => {
      const at = scenario.facts.findIndex(({ id }) => id === fact)
      return source.fault(
        ['facts', at],
        `nobody can find out "${fact}" in "${language}": its topics and cues are not understood`,
        'give it cues that a question would hold',
      )
    }),
    ...unplayedEndings(source, review.endings, scenario),
    ...silentReactions(source, scenario, rehearsed),
    ...offDifficulty(source, review.difficulty, review.measured),
  ]
}

const misgiving = (why: string, quote: string): string =>
  quote === '' ? `this model reply is taken for no reply (${why})` : `this model reply breaks the rule "${why}": "${quote}"`

function unplayedEndings(source: Source, played: Readonly<Record<string, number>>, { endings }: Script['scenario']): readonly Fault[] {
  return Object.keys(endings)
    .filter((kind) => played[kind] === undefined)
    .map((kind) =>
      source.fault(['endings', kind], `no robot came to the ending "${kind}"`, 'ask for less, if trainees should come to it', {
        severity: 'warning',
        key: true,
      }),
    )
}

/** A pool of which not one line was said in any language. */
function silentReactions(source: Source, scenario: Script['scenario'], rehearsed: Rehearsed): readonly Fault[] {
  const all = [...rehearsed.played, ...rehearsed.graded, ...rehearsed.provoked]
  const heard = new Set(
    scenario.languages.flatMap((language) => heardLines(scenario, language, all).map(({ path }) => `${path[0]}.${path[1]}`)),
  )
  return Object.keys(scenario.reactions)
    .filter((key) => !heard.has(`reactions.${key}`))
    .map((key) =>
      source.fault(['reactions', key], `no robot brought the customer to say any of these`, 'see whether a trainee could', {
        severity: 'warning',
        key: true,
      }),
    )
}

function offDifficulty(source: Source, difficulty: number, measured: number): readonly Fault[] {
  if (Math.abs(difficulty - measured) < farApart) return []
  return [
    source.fault(
      ['difficulty'],
      `the difficulty is ${difficulty}, but the robots found ${measured.toFixed(1)}`,
      'change it, or the mood, floors and effects',
      {
        severity: 'warning',
      },
    ),
  ]
}
