import type { Script } from '#contract/script.ts'
import type { Effect, MoveKey } from '#contract/temperament.ts'
import { defaultEffects } from './default-effects.ts'
import { isMet } from './met.ts'
import type { State } from './state.ts'

/** A move and what it did to this customer this time. */
export type Weighed = { readonly move: MoveKey; readonly anger: number; readonly trust: number; readonly before: number }

/** The most that one reply can soothe or win, however much is in it; nobody forgives everything at once. */
const mostAtOnce = 20

/** What a move does to this customer the first time. */
const effectOf = (script: Script, move: MoveKey): Effect =>
  script.scenario.effects[move] ?? script.temperament.effects[move] ?? defaultEffects[move]

/** In how many earlier turns the trainee made this move. */
export const timesDone = (state: State, move: MoveKey): number => state.moods.filter((mood) => mood.moves.includes(move)).length

/** Each move with its effect this time: what soothes falls with repetition, what hurts does not. */
export function weigh(script: Script, state: State, moves: readonly MoveKey[]): readonly Weighed[] {
  return moves.map((move) => {
    const { anger, trust } = effectOf(script, move)
    const before = timesDone(state, move)
    const share = before > 2 ? 0 : 1 / 2 ** before
    const harm = move === 'ignored' ? impatience(state) : 1
    return { move, before, anger: anger * (anger < 0 ? share : harm), trust: trust * (trust > 0 ? share : harm) }
  })
}

/**
 * The mood after the moves. `known` is the state that knows this reply: it decides which floors are lifted.
 * A floor keeps anger from falling further; it never raises it.
 */
export function moveMood(script: Script, known: State, weighed: readonly Weighed[]): { anger: number; trust: number } {
  const soothed = Math.min(
    mostAtOnce,
    total(weighed, (each) => Math.max(0, -each.anger)),
  )
  const won = Math.min(
    mostAtOnce,
    total(weighed, (each) => Math.max(0, each.trust)),
  )
  const angered = total(weighed, (each) => Math.max(0, each.anger))
  const lost = total(weighed, (each) => Math.max(0, -each.trust))
  const floor = script.scenario.floors
    .filter(({ until }) => !until.every((rule) => isMet(known, rule)))
    .reduce((highest, { anger }) => Math.max(highest, anger), 0)
  const fallen = Math.round(known.anger - soothed + angered)
  return {
    anger: percent(Math.max(fallen, Math.min(known.anger, Math.ceil(floor)))),
    trust: percent(Math.round(known.trust + won - lost)),
  }
}

/** Being ignored twice running is worse than twice as bad as once; then it stays there. */
function impatience(state: State): number {
  const run = state.moods.length - 1 - state.moods.findLastIndex((mood) => !mood.moves.includes('ignored'))
  return Math.min(2, 1 + run / 2)
}

const total = (weighed: readonly Weighed[], part: (each: Weighed) => number): number => weighed.reduce((sum, each) => sum + part(each), 0)

const percent = (value: number): number => Math.min(100, Math.max(0, value))
