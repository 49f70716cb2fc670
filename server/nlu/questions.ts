import { topic } from '#contract/scenario.ts'
import type { Question } from '#contract/understanding.ts'
import { cueWords } from './cue-words.ts'
import { overlaps, quote, type Reading } from './reading.ts'
import { eventQuestions } from './rules/find-out-facts.ts'
import { solutionQuestions } from './rules/involve-customer.ts'
import type { Sentence } from './sentences.ts'

/** The questions to the customer, each with the facts that it asks for. */
export function questionsIn(reading: Reading): Question[] {
  const event = eventQuestions(reading)
  const solution = solutionQuestions(reading)
  const asking = reading.sentences.filter(
    (s) => s.question || event.some((hit) => hit.sentence === s) || solution.some((hit) => hit.sentence === s),
  )
  return asking.map((sentence) => {
    const isEvent = event.some((hit) => hit.sentence === sentence)
    const isSolution = solution.some((hit) => hit.sentence === sentence)
    return {
      about: isEvent ? 'event' : aboutElse(reading, sentence, isSolution),
      facts: factsAsked(reading, sentence),
      quote: quote(reading, sentence),
    }
  })
}

function aboutElse(reading: Reading, sentence: Sentence, isSolution: boolean): Question['about'] {
  if (reading.match(reading.pack.topics.contact).some((hit) => hit.sentence === sentence)) return 'contact'
  if (!isSolution) return 'other'
  return reading.find('consent').some((hit) => hit.sentence === sentence) ? 'consent' : 'solution'
}

/** A fact is asked for by the author's cue in the sentence, or by a question on one of its topics. */
function factsAsked(reading: Reading, sentence: Sentence): string[] {
  const topics = topic.options.filter((t) => reading.match(reading.pack.topics[t]).some((hit) => hit.sentence === sentence))
  return (reading.heard.facts ?? [])
    .filter((fact) => {
      const cue = cueWords(fact.cues, reading.heard.language)
      const cued = cue !== null && reading.match(cue).some((hit) => overlaps(hit, sentence))
      return cued || fact.topics.some((t) => topics.includes(t))
    })
    .map((fact) => fact.id)
}
