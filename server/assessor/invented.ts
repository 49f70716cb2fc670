import type { Script } from '#contract/script.ts'
import type { Rule } from '#contract/standard.ts'
import type { Finding } from '#contract/understanding.ts'
import type { Verdict } from '#contract/verdict.ts'
import { fewestExamples, judgeByExamples } from './by-examples.ts'
import { draft } from './draft.ts'
import type { Sitting, Turn } from './sitting.ts'
import { whyInWindow, wordsIn } from './whys/why.ts'
import type { Words } from './whys/words.ts'
import { type Clock, momentOf, outside } from './window.ts'

type Shown = { readonly turn: Turn; readonly finding: Finding }

/**
 * A rule of an instructor's own: judged by the examples of its standard alone, reply by reply. Without
 * enough of them it is left to a person, because a guess would be worse than a gap.
 */
export function judgeInvented(rule: Rule, script: Script, sitting: Sitting, clock: Clock): Verdict {
  const words = wordsIn[sitting.language].invented
  const judge = rule.examples ? judgeByExamples(rule.examples, sitting.language) : null
  if (!judge) return draft(rule.id, 'unjudged', { confidence: 0, why: words.tooFewExamples(fewestExamples) })
  const found = sitting.turns.map((turn) => ({ turn, finding: judge(turn.text) }))
  return rule.kind === 'forbidden' ? keptOrBroken(rule, found, sitting) : metOrMissed(rule, found, script, sitting, clock)
}

/** What is no reply to the customer meets nothing, whatever words it strings together. */
function metOrMissed(rule: Rule, found: readonly Shown[], script: Script, sitting: Sitting, clock: Clock): Verdict {
  const met = found
    .filter(({ turn, finding }) => finding.shown && turn.understanding?.nature === 'reply')
    .map((shown) => ({ ...shown, out: outside(rule.window, momentOf(shown.turn, shown.finding.quotes), clock) }))
  const best = met.find(({ out }) => out === null) ?? met[0]
  if (!best) return missed(rule, found, sitting)
  const { turn, finding, out } = best
  const why = whyInWindow(wordsIn[sitting.language].invented.met, script, sitting, turn, out)
  return draft(rule.id, 'met', { ...standingOn({ turn, finding }), credit: out ? (rule.window?.late ?? 1) : 1, why })
}

function missed(rule: Rule, found: readonly Shown[], { language, turns, opening }: Sitting): Verdict {
  const words = wordsIn[language]
  const unseen = turns.find(({ understanding }) => understanding === null)
  if (unseen) return draft(rule.id, 'unjudged', { confidence: 0, turn: unseen.turn, why: words.notUnderstood })
  const last = turns.at(-1)
  const chance = (last?.heard.length ? last.heard : opening).at(-1)?.text ?? null
  const why = whyNot(words, turns)
  return draft(rule.id, 'missed', { confidence: leastSure(found), turn: last?.turn ?? null, chance, why })
}

function whyNot(words: Words, turns: readonly Turn[]): string {
  if (turns.length === 0) return words.silent
  return turns.some(({ understanding }) => understanding?.nature === 'reply') ? `${words.invented.missed}.` : words.noReply
}

/** The examples of a forbidden rule show it broken. */
function keptOrBroken(rule: Rule, found: readonly Shown[], { language }: Sitting): Verdict {
  const words = wordsIn[language].invented
  const broken = found.filter(({ finding }) => finding.shown).toSorted((a, b) => b.finding.confidence - a.finding.confidence)[0]
  if (broken) return draft(rule.id, 'missed', { ...standingOn(broken), why: `${words.broken}.` })
  return draft(rule.id, 'met', { confidence: leastSure(found), credit: 1, why: `${words.kept}.` })
}

function standingOn({ turn, finding }: Shown): Pick<Verdict, 'confidence' | 'turn' | 'quotes'> {
  return { confidence: finding.confidence, turn: turn.turn, quotes: [...finding.quotes] }
}

const leastSure = (found: readonly Shown[]): number => Math.min(1, ...found.map(({ finding }) => finding.confidence))
