import { offersIn } from '../offers.ts'
import { clauseAround, clearOf, type Hit, type Reading, sharesSentence } from '../reading.ts'
import { type Sentence, starts } from '../sentences.ts'
import { type Judge, judgedBy } from './judged.ts'

/**
 * Counts: a concrete question about the event (what, when, which order, a photo), facts the
 * agent has established, or the facts restated with "is that right?", however rudely.
 * Does not: "we will look into it", questions about the solution or its time, rhetorical ones.
 */
export const findOutFacts: Judge = (reading) => {
  const asked = eventQuestions(reading).map((hit) => ({ span: clauseAround(hit), weight: 0.88 }))
  const found = reading.find('established').map((hit) => ({ span: clauseAround(hit), weight: 0.75 }))
  const open = openQuestions(reading).map((span) => ({ span, weight: 0.6 }))
  return judgedBy([...asked, ...found, ...(asked.length === 0 ? open : [])], 0.1)
}

/** Questions and requests that are aimed at the event and not at the solution. */
export function eventQuestions(reading: Reading) {
  const solution = [...reading.find('solutionQuestion'), ...reading.find('choice')].map(clauseAround)
  const asked = reading.find('eventQuestion').filter((hit) => hit.sentence.question)
  const told = reading.find('factRequest').filter((hit) => !sharesSentence(reading, hit, 'contactUs'))
  const rhetorical = [...reading.find('irritation'), ...reading.find('insult')]
  return clearOf(clearOf([...asked, ...told], solution), rhetorical)
}

const elsewhere = [
  'solutionQuestion',
  'choice',
  'consent',
  'irritation',
  'insult',
  'disputes',
  'blamesCustomer',
  'threat',
  'contactUs',
  'asksToWait',
  'solvedNow',
  'brushOff',
  'chummy',
] as const
const shortest = 4

/** A question in the form of one, of some length, that is about nothing else: weaker than one whose words are known. */
function openQuestions(reading: Reading): Sentence[] {
  return reading.sentences.filter((sentence) => {
    const asks =
      sentence.text.endsWith('?') &&
      sentence.clauses.some((c) => starts(reading.pack.questionStart, reading.plain.text.slice(c.start, c.end)))
    const own = (hits: readonly Hit[]): boolean => hits.some((hit) => hit.sentence === sentence)
    const about = elsewhere.some((meaning) => own(reading.find(meaning))) || own(offersIn(reading).map((offer) => offer.hit))
    return asks && !about && sentence.text.split(' ').length >= shortest
  })
}
