import { inLanguage } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Sitting } from './sitting.ts'

type When = Scenario['modelReplies'][number]['when']

/** Where too few replies were written for a place in the talk, those that suit it next best. */
const nextBest: Readonly<Record<When, readonly When[]>> = {
  first: ['first', 'middle', 'last'],
  middle: ['middle', 'last', 'first'],
  last: ['last', 'middle', 'first'],
}

/**
 * Two better replies for the turn that decided it, or for the last one where none did. Where the author
 * wrote more than two, another turn gets another pair; the trainee's own words are not held up to them.
 */
export function modelReplies({ modelReplies }: Scenario, sitting: Sitting, decidingTurn: number | null): readonly string[] {
  const last = sitting.turns.at(-1)?.turn ?? 1
  const turn = decidingTurn ?? last
  const own = new Set(sitting.turns.map(({ text }) => text.trim()))
  const texts = (when: When) =>
    modelReplies
      .filter((reply) => reply.when === when)
      .map(({ text }) => inLanguage(text, sitting.language))
      .filter((text) => !own.has(text))
  const [best = [], ...others] = nextBest[placeOf(turn, last)].map(texts)
  return [...turned(best, 2 * (turn - 1)), ...others.flat()].slice(0, 2)
}

function placeOf(turn: number, last: number): When {
  if (turn === 1) return 'first'
  return turn === last ? 'last' : 'middle'
}

/** The list begun further on and round again. */
function turned<T>(list: readonly T[], by: number): readonly T[] {
  const from = list.length > 0 ? by % list.length : 0
  return [...list.slice(from), ...list.slice(0, from)]
}
