import type { Scenario } from '#contract/scenario.ts'
import type { KnownRule } from '#contract/standard.ts'
import type { Line, Sitting, Turn } from './sitting.ts'

/** Where a required rule could have been met: the reply, and the customer's line that asked for it. */
export type Chance = { readonly turn: number | null; readonly line: string | null }

/** How a customer asks for a way out without naming it. */
const waiting: readonly string[] = ['wish', 'impatient', 'ignored', 'cooling', 'brush-off', 'offer-vague']

/**
 * The chance of each rule. Greeting, thanks, apology, empathy, listening and the first question belong
 * to the answer to the complaint itself; checking and farewell to the last reply. A remedy was due when
 * the customer waited for one, asking for their view when one was named, acting once one was on the table.
 */
export function chanceOf(rule: KnownRule, scenario: Scenario, sitting: Sitting): Chance {
  if (sitting.turns.length === 0) return { turn: null, line: sitting.opening.at(-1)?.text ?? null }
  const turn = turnFor(rule, sitting)
  return { turn: turn.turn, line: lineFor(rule, turn, scenario, sitting) }
}

function turnFor(rule: KnownRule, sitting: Sitting): Turn {
  const { turns } = sitting
  const first = turns[0] as Turn
  const last = turns.at(-1) as Turn
  const offered = turns.findIndex(({ turn }) => sitting.offers.some((offer) => offer.turn === turn))
  switch (rule) {
    case 'propose-solution':
      return whenWaiting(turns) ?? last
    case 'involve-customer':
      return turns[offered] ?? whenWaiting(turns) ?? last
    case 'act-now':
      return (offered < 0 ? whenWaiting(turns) : turns[offered + 1]) ?? last
    case 'follow-up':
    case 'close-contact':
      return last
    default:
      return first
  }
}

/** The complaint itself is answered first; from the second reply on a customer can be seen to wait. */
function whenWaiting(turns: readonly Turn[]): Turn | undefined {
  return turns.slice(1).find(({ heard }) => heard.some(isWaiting)) ?? turns[1]
}

const isWaiting = (line: Line): boolean => line.reactions.some((reaction) => waiting.includes(reaction))

function lineFor(rule: KnownRule, turn: Turn, scenario: Scenario, sitting: Sitting): string | null {
  const lines = turn.heard.length > 0 ? turn.heard : sitting.opening
  if (rule === 'greet' || rule === 'thank') return lines[0]?.text ?? null
  if (rule === 'listen' || rule === 'empathise') return (withDetail(lines, scenario, sitting) ?? longest(lines))?.text ?? null
  if (rule === 'apologise' || rule === 'find-out-facts') return longest(lines)?.text ?? null
  return (lines.find(isWaiting) ?? lines.at(-1))?.text ?? null
}

/** The line that names most of what a listener takes up. */
function withDetail(lines: readonly Line[], scenario: Scenario, { language }: Sitting): Line | undefined {
  const cues = scenario.details.flatMap((detail) => detail.cues[language]).map((cue) => cue.toLocaleLowerCase(language))
  const count = ({ text }: Line) => cues.filter((cue) => text.toLocaleLowerCase(language).includes(cue)).length
  const best = lines.toSorted((a, b) => count(b) - count(a))[0]
  return best && count(best) > 0 ? best : undefined
}

function longest(lines: readonly Line[]): Line | undefined {
  return lines.toSorted((a, b) => b.text.length - a.text.length)[0]
}
