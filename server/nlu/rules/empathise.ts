import { clauseAround, type Hit, negated, type Reading, sharesClause, sharesSentence } from '../reading.ts'
import { type Cue, type Judge, judgedBy } from './judged.ts'

const reach = 90
/** "That is humiliating, I understand": a feeling just before. */
const backReach = 25

/**
 * Counts: the customer's feeling named or acknowledged, or what it meant for them.
 * Does not: a bare exclamation, a bare "I understand", "I understand, but…" that turns to a
 * defence, or "you have to understand us".
 */
export const empathise: Judge = (reading) => {
  const whole = reading.find('empathy').map((hit) => cue(hit, clauseAround(hit), 0.9))
  const made = reading.find('perspective').flatMap((hit) => withFeeling(reading, hit))
  const named = reading
    .find('feeling')
    .filter((hit) => isTheirs(reading, hit))
    .map((hit) => cue(hit, clauseAround(hit), 0.6))
  return judgedBy(
    [...whole, ...made, ...named].filter((c) => !turnsToDefence(reading, c.hit)),
    0.07,
  )
}

type Found = Cue & { readonly hit: Hit }
const cue = (hit: Hit, span: Cue['span'], weight: number): Found => ({ hit, span, weight })

function withFeeling(reading: Reading, hit: Hit): Found[] {
  const feeling = reading
    .find('feeling')
    .find((f) => f.sentence === hit.sentence && f.start - hit.end <= reach && hit.start - f.end <= backReach)
  if (!feeling) return []
  return [cue(hit, { start: Math.min(hit.start, feeling.start), end: Math.max(hit.end, clauseAround(feeling).end) }, 0.88)]
}

function turnsToDefence(reading: Reading, hit: Hit): boolean {
  if (sharesSentence(reading, hit, 'notEmpathy')) return true
  const turn = reading.find('contrast').some((but) => but.sentence === hit.sentence && but.start >= hit.end)
  return turn && (['disputes', 'blamesCustomer', 'threat', 'irritation'] as const).some((m) => sharesSentence(reading, hit, m))
}

const otherwise = [
  'thanks',
  'apology',
  'notApology',
  'conditionalApology',
  'contactUs',
  'disputes',
  'blamesCustomer',
  'threat',
  'irritation',
  'insult',
  'condition',
] as const

/** A feeling said of the customer, plainly: "you had a rotten evening". */
function isTheirs(reading: Reading, hit: Hit): boolean {
  const said = sharesClause(reading, hit, 'customerSubject') && !hit.sentence.question && !negated(reading, hit)
  return said && !otherwise.some((meaning) => sharesSentence(reading, hit, meaning))
}
