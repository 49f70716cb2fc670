import { offersIn } from '../offers.ts'
import { clauseAround, type Hit, overlaps, type Reading, sharesClause, sharesSentence } from '../reading.ts'
import type { Span } from '../text.ts'
import { type Cue, type Judge, judgedBy } from './judged.ts'

/**
 * Counts: a concrete action by the company that is done, under way, or set for a definite time
 * no later than tomorrow; also a remedy offered for such a time that awaits a yes.
 * Does not: only looking something up, only promising an answer, "as soon as possible", what
 * the customer is asked to do.
 */
export const actNow: Judge = (reading) => {
  const done = reading.find('done').filter((hit) => counts(reading, hit))
  const will = reading.find('willDo').filter((hit) => counts(reading, hit) && inTime(reading, hit))
  const offered = offersIn(reading).filter((offer) => !doesNothing(reading, offer.hit) && inTime(reading, offer.hit))
  return judgedBy(
    [
      ...done.map((hit): Cue => ({ span: clauseAround(hit), weight: 0.85 })),
      ...will.map((hit): Cue => ({ span: withTime(reading, hit), weight: 0.85 })),
      ...offered.map((offer): Cue => ({ span: withTime(reading, offer.hit), weight: 0.8 })),
    ],
    0.09,
  )
}

function counts(reading: Reading, hit: Hit): boolean {
  const looking = reading.find('onlyLooking').some((look) => look.start < hit.end + 1 && hit.start < look.end + 1)
  return !looking && !sharesClause(reading, hit, 'negation') && !conditional(reading, hit)
}

/** "Once I have spoken to her": not yet. */
function conditional(reading: Reading, hit: Hit): boolean {
  const clause = clauseAround(hit)
  return reading.find('condition').some((word) => overlaps(word, clause) && word.start <= hit.start)
}

/** A definite time in the clause, or in the sentence with no later or vaguer time beside it. */
function inTime(reading: Reading, hit: Hit): boolean {
  if (sharesClause(reading, hit, 'laterTime')) return false
  if (sharesClause(reading, hit, 'definiteTime')) return true
  if (sharesClause(reading, hit, 'vagueTime')) return false
  return sharesSentence(reading, hit, 'definiteTime') && !sharesSentence(reading, hit, 'laterTime')
}

function withTime(reading: Reading, hit: Hit): Span {
  const clause = clauseAround(hit)
  const time = reading.find('definiteTime').find((t) => t.sentence === hit.sentence)
  if (!time) return clause
  return { start: Math.min(clause.start, time.start), end: Math.max(clause.end, time.end) }
}

/** "We won't make the invoice for today": a remedy by doing nothing, whose time is no deadline. */
function doesNothing(reading: Reading, hit: Hit): boolean {
  return reading.find('negation').some((no) => overlaps(no, hit))
}
