import { noticed, offerOf } from './named.ts'
import { type Phrases, phrases } from './phrases.ts'
import { questionsFor, untold } from './questions.ts'
import { type Part, pick, type Robot, type Seen } from './robot.ts'
import { type Slip, slipOf, slips } from './slips.ts'

/** What a trainee learns, in the order in which beginners come to do it. */
const skills = ['courtesy', 'apologise', 'offer', 'ask', 'thank', 'act', 'notice', 'involve', 'empathise', 'follow-up'] as const
type Skill = (typeof skills)[number]

const levels = [3, 6, 9] as const

/**
 * Robots of rising skill, by which a scenario's difficulty is measured: the first is polite, apologises and offers, each
 * next one can do three things more of the checklist. Each plays once without a slip and once with each slip.
 */
export const gradedRobots: readonly Robot[] = ([null, ...slips] as const).flatMap((slip) => levels.map((level) => graded(level, slip)))

function graded(level: number, slip: Slip | null): Robot {
  const can: readonly Skill[] = skills.slice(0, level)
  return {
    id: `${level} of ${skills.length} skills${slip ? `, ${slip}` : ''}`,
    reply(part, seen) {
      const words = phrases[part.language]
      const said = stepsOf(seen.turn)
        .filter((step) => can.includes(step))
        .map((step) => say[step](part, seen, words))
      const spoilt = slip ? slipOf(slip, part, seen) : null
      const text = [spoilt?.text ?? '', ...said].filter((one) => one !== '').join(' ')
      return { text: text === '' ? pick(words.wish, part, seen.turn) : text, interrupts: spoilt?.interrupts ?? false }
    },
  }
}

/** What belongs in the first reply, in the second, and then by turns in one that goes on and one that rounds off. */
function stepsOf(turn: number): readonly Skill[] {
  if (turn === 0) return ['courtesy', 'thank', 'apologise', 'empathise', 'notice', 'ask']
  if (turn === 1) return ['apologise', 'notice', 'ask', 'offer', 'act', 'involve']
  if (turn % 2 === 0) return ['notice', 'offer', 'act', 'follow-up', 'courtesy']
  return ['empathise', 'notice', 'ask', 'offer', 'act', 'involve']
}

const say: Readonly<Record<Skill, (part: Part, seen: Seen, words: Phrases) => string>> = {
  courtesy: (part, { turn }, { greet, close }) => pick(turn === 0 ? greet : close, part, turn),
  thank: (part, { turn }, { thank }) => pick(thank, part, turn),
  apologise: (part, { turn }, { apologise, admit }) => pick(turn === 0 ? apologise : admit, part, turn),
  empathise: (part, { turn }, { empathise }) => pick(empathise, part, turn),
  notice: (part, { turn }) => noticed(part, turn),
  ask: (part, seen) => questionsFor(untold(part, seen).slice(0, 3), part, seen),
  offer: (part, { turn }) => offerOf(part, turn),
  act: (part, { turn }, { act }) => pick(act, part, turn),
  involve: (part, { turn }, { suits }) => pick(suits, part, turn),
  'follow-up': (part, { turn }, { followUp }) => pick(followUp, part, turn),
}
