import type { Fact } from '#contract/scenario.ts'
import { phrases } from './phrases.ts'
import type { Part, Seen } from './robot.ts'

/** The facts that nobody has told yet. */
export const untold = ({ scenario }: Part, { told }: Seen): readonly Fact[] => scenario.facts.filter(({ id }) => !told.includes(id))

/** How a fact can be asked for: by its topics, as people ask; then by the author's cues, the longest first, because it says the most. */
export function waysToAsk(fact: Pick<Fact, 'topics' | 'cues'>, part: Part, turn: number): readonly string[] {
  const { ask, topics } = phrases[part.language]
  // "Why did you…" sounds like a reproach, so it comes last.
  const rude = (cue: string): number => (/^(why|miks)/i.test(cue) ? 1 : 0)
  const cues = fact.cues[part.language].toSorted((a, b) => rude(a) - rude(b) || b.length - a.length)
  const frame = ask[turn % ask.length] ?? ask[0]
  return [...fact.topics.map((topic) => topics[topic]), ...cues.map((cue) => `${frame} ${cue}?`)]
}

/** One question for each of some facts; each turn in the next way, in case the last one was not understood. */
export function questionsFor(facts: readonly Fact[], part: Part, { turn }: Seen): string {
  const asked = facts.flatMap((fact) => {
    const ways = waysToAsk(fact, part, turn)
    return ways[turn % ways.length] ?? []
  })
  return [...new Set(asked)].join(' ')
}
