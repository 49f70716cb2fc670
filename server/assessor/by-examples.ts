import type { Language } from '#contract/language.ts'
import type { Rule } from '#contract/standard.ts'
import type { Finding } from '#contract/understanding.ts'
import { sentencesOf } from '../nlu/sentences.ts'
import { plain, verbatim } from '../nlu/text.ts'
import { type Features, reader } from './examples/features.ts'
import { chance } from './examples/logistic.ts'
import { ordinary } from './examples/ordinary.ts'
import { packs } from './examples/packs.ts'
import { teach } from './examples/teach.ts'

type Examples = NonNullable<Rule['examples']>
export type JudgeReply = (reply: string) => Finding

/** Fewer than these, of each kind and in the language of the reply, teach nothing. */
export const fewestExamples = 4

/** How fast certainty grows with the distance from the line, as measured on replies that were left out. */
const steepness = 4

const known = new WeakMap<Examples, Map<Language, JudgeReply>>()

/**
 * Judges replies by a rule of which nothing is known but replies that show it and replies that
 * don't: the sentence most like those that only the former have is the evidence, verbatim.
 * Null where there are too few of either. Deterministic; learnt once for each list of examples.
 */
export function judgeByExamples(examples: Examples, language: Language): JudgeReply | null {
  const own = (list: Examples['shows']) => list.filter((example) => example.language === language).map(({ reply }) => reply)
  const [shows, lacks] = [own(examples.shows), own(examples.lacks)]
  if (Math.min(shows.length, lacks.length) < fewestExamples) return null
  const learnt = known.get(examples) ?? new Map<Language, JudgeReply>()
  known.set(examples, learnt)
  const judge = learnt.get(language) ?? judgeLike(shows, lacks, language)
  learnt.set(language, judge)
  return judge
}

function judgeLike(shows: readonly string[], lacks: readonly string[], language: Language): JudgeReply {
  const featuresOf = reader(language)
  const read = (reply: string): Features[] => sentencesIn(reply, language).map(featuresOf)
  const written = (replies: readonly string[]) => replies.map(read).filter((reply) => reply.length > 0)
  const { score, from } = teach(written(shows), written(lacks), ordinary[language].map(featuresOf))
  return (reply) => {
    const scored = sentencesIn(reply, language).map((text) => ({ text, score: score(featuresOf(text)) }))
    const best = scored.toSorted((a, b) => b.score - a.score)[0]
    if (!best) return { shown: false, confidence: 1, quotes: [] }
    const likely = chance(steepness * (best.score - from))
    const shown = best.score >= from
    return { shown, confidence: shown ? likely : 1 - likely, quotes: shown ? [best.text] : [] }
  }
}

function sentencesIn(reply: string, language: Language): string[] {
  const text = plain(reply)
  return sentencesOf(text, packs[language]).map((span) => verbatim(text, span))
}
