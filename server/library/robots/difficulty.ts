import type { Played } from './rehearsed.ts'

/** How many of the first replies count: by then a customer has shown what they are like, and few have left. */
const first = 3
/** The discontent at which a scenario is as easy, and as hard, as they come. */
const [easiest, hardest] = [35, 59]

/**
 * The measured difficulty, 1–5: how discontented the customer still is over the first three replies, on average over
 * the graded robots, which differ in skill and in slips. Who begins angrier, forgives less or takes a slip harder is
 * the more difficult; the points say nothing of it, since the checklist is the same everywhere.
 */
export function difficultyOf(graded: readonly Played[]): number {
  const discontent = mean(graded.map(({ discontent }) => mean(upTo(discontent, first))))
  const share = (discontent - easiest) / (hardest - easiest)
  return Math.round(10 * (1 + 4 * Math.min(1, Math.max(0, share)))) / 10
}

/** An attempt that is over sooner keeps the mood it ended in. */
const upTo = (moods: readonly number[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => moods[Math.min(i, moods.length - 1)] ?? 0)

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
