import { type Hit, overlaps, type Reading } from '../reading.ts'
import { type Cue, type Judge, judgedBy } from './judged.ts'

const reach = 70

/**
 * Counts: thanks for the complaint itself: the letter, the call, the honesty, letting us know.
 * Does not: thanks for patience, loyalty, understanding or the choice of firm, or a bare
 * "thanks" as a sign-off.
 */
export const thank: Judge = (reading) =>
  judgedBy(
    reading.find('thanks').flatMap((hit) => cue(reading, hit) ?? []),
    0.04,
  )

function cue(reading: Reading, hit: Hit): Cue | null {
  const near = reading.find('complaintAct').filter((act) => act.sentence === hit.sentence && distance(act, hit) <= reach)
  const act = near.sort((a, b) => distance(a, hit) - distance(b, hit))[0]
  if (!act) return null
  const elsewhere = reading
    .find('thanksElsewhere')
    .some((other) => other.sentence === hit.sentence && (overlaps(other, hit) || distance(other, hit) < distance(act, hit)))
  if (elsewhere) return null
  return { span: { start: Math.min(hit.start, act.start), end: Math.max(hit.end, act.end) }, weight: distance(act, hit) < 30 ? 0.95 : 0.8 }
}

function distance(a: Hit, b: Hit): number {
  return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0
}
