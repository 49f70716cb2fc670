import { clauseAround, clearOf, type Reading, sharesSentence } from '../reading.ts'
import { type Judge, judgedBy } from './judged.ts'

/**
 * Counts: a concrete question about the event (what, when, which order, a photo), facts the
 * agent has established, or the facts restated with "is that right?", however rudely.
 * Does not: "we will look into it", questions about the solution or its time, rhetorical ones.
 */
export const findOutFacts: Judge = (reading) => {
  const asked = eventQuestions(reading).map((hit) => ({ span: clauseAround(hit), weight: 0.88 }))
  const found = reading.find('established').map((hit) => ({ span: clauseAround(hit), weight: 0.75 }))
  return judgedBy([...asked, ...found], 0.1)
}

/** Questions and requests that are aimed at the event and not at the solution. */
export function eventQuestions(reading: Reading) {
  const solution = [...reading.find('solutionQuestion'), ...reading.find('choice')].map(clauseAround)
  const asked = reading.find('eventQuestion').filter((hit) => hit.sentence.question)
  const told = reading.find('factRequest').filter((hit) => !sharesSentence(reading, hit, 'contactUs'))
  const rhetorical = [...reading.find('irritation'), ...reading.find('insult')]
  return clearOf(clearOf([...asked, ...told], solution), rhetorical)
}
