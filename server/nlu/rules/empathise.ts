import { offersIn } from '../offers.ts'
import { clauseAround, type Hit, negated, overlaps, type Reading, sharesClause, sharesSentence } from '../reading.ts'
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
  const made = reading
    .find('perspective')
    .filter((hit) => !sharesSentence(reading, hit, 'blamesCustomer'))
    .flatMap((hit) => withFeeling(reading, hit))
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
  if (turn && isBare(reading, hit)) return true
  return turn && (['disputes', 'blamesCustomer', 'threat', 'irritation'] as const).some((m) => sharesSentence(reading, hit, m))
}

/** "I understand that you are upset, but…", and nothing in the sentence that makes good. */
function isBare(reading: Reading, hit: Hit): boolean {
  const makesGood = (['apology', 'willDo', 'done', 'admitsFault', 'empathy', 'softened', 'thanks'] as const).some((meaning) =>
    sharesSentence(reading, hit, meaning),
  )
  return !makesGood && !offersIn(reading).some((offer) => offer.hit.sentence === hit.sentence)
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
  const said = sharesClause(reading, hit, 'customerSubject') && !isOurs(reading, hit) && !hit.sentence.question && !negated(reading, hit)
  return said && !otherwise.some((meaning) => sharesSentence(reading, hit, meaning))
}

/** "We were concerned to read your letter": the nearest person named before it is of the firm. */
function isOurs(reading: Reading, hit: Hit): boolean {
  const clause = clauseAround(hit)
  const before = (meaning: 'companySubject' | 'customerSubject'): number =>
    Math.max(-1, ...reading.find(meaning).flatMap((who) => (overlaps(who, clause) && who.end <= hit.start ? [who.end] : [])))
  return before('companySubject') > before('customerSubject')
}
