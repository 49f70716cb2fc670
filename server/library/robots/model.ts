import { inLanguage } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'
import { noticed, offerOf } from './named.ts'
import { phrases } from './phrases.ts'
import { questionsFor, untold } from './questions.ts'
import { type Part, patiently, pick, type Robot, type Seen } from './robot.ts'

type When = Scenario['modelReplies'][number]['when']

/** More questions than this in one reply are an interrogation. */
const mostQuestions = 3

/**
 * The trainee that the author had in mind: the author's own model replies in their order, with a question for
 * every fact, an offer of what the customer settles for, a question whether it suits, and a farewell when the
 * customer is content.
 */
export const model: Robot = {
  id: 'model',
  reply: (part, seen) => patiently(textOf(part, seen)),
}

function textOf(part: Part, seen: Seen): string {
  const { scenario } = part
  const first = written(part, 'first')
  const middle = written(part, 'middle')
  const turnsLeft = scenario.turnLimit - seen.turn
  if (seen.turn === 0) return withQuestions(first[part.seed % Math.max(1, first.length)] ?? plainOpening(part), part, seen)
  if (turnsLeft <= 1 || isContent(part, seen)) return farewell(part, seen)
  const own = middle[seen.turn - 1]
  return withQuestions(own ?? plainMiddle(part, seen), part, seen)
}

const written = ({ scenario, language }: Part, when: When): readonly string[] =>
  scenario.modelReplies.filter((reply) => reply.when === when).map(({ text }) => inLanguage(text, language))

/** Nothing is left to ask, and the mood is what the author asks for a good end. */
function isContent(part: Part, seen: Seen): boolean {
  const { angerAtMost = 100, trustAtLeast = 0, turnAtLeast = 1 } = part.scenario.endings.resolved.when
  const offered = seen.turn >= 2
  return (
    offered && untold(part, seen).length === 0 && seen.anger <= angerAtMost && seen.trust >= trustAtLeast && seen.turn + 1 >= turnAtLeast
  )
}

/** Puts questions after a reply; in a letter before what closes it. */
function withQuestions(text: string, part: Part, seen: Seen): string {
  const asked = questionsFor(untold(part, seen).slice(0, mostQuestions), part, seen)
  if (asked === '') return text
  const paragraphs = text.split(/\n\s*\n/)
  if (paragraphs.length < 3) return `${text} ${asked}`
  return [...paragraphs.slice(0, -1), asked, ...paragraphs.slice(-1)].join('\n\n')
}

function plainOpening(part: Part): string {
  const say = phrases[part.language]
  return [say.greet, say.thank, say.apologise, say.empathise].map((some) => pick(some, part, 0)).join(' ')
}

/** For when the author's own replies are used up: what was said, what is offered, what is done, and does it suit. */
function plainMiddle(part: Part, { turn }: Seen): string {
  const say = phrases[part.language]
  return [
    pick(say.empathise, part, turn),
    noticed(part, turn),
    offerOf(part, turn),
    pick(say.act, part, turn),
    pick(say.followUp, part, turn),
    pick(say.suits, part, turn),
  ].join(' ')
}

/** The author's last reply once, then plain ones. */
function farewell(part: Part, { turn, said }: Seen): string {
  const say = phrases[part.language]
  const own = written(part, 'last').find((text) => !said.includes(text))
  return own ?? [pick(say.followUp, part, turn), pick(say.close, part, turn)].join(' ')
}
