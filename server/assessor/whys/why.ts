import { inLanguage, type Language } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import type { KnownRule } from '#contract/standard.ts'
import type { Sitting, Turn } from '../sitting.ts'
import type { Outside } from '../window.ts'
import { caseOf } from './case.ts'
import { en } from './en.ts'
import { et } from './et.ts'
import { stopped } from './phrase.ts'
import type { Words } from './words.ts'

export const wordsIn: Readonly<Record<Language, Words>> = { et, en }

/** Why a rule is met, and where it fell outside its window, what would have been in time. */
export function whyMet(rule: KnownRule, script: Script, sitting: Sitting, turn: Turn | null, missedWindow: Outside | null): string {
  return whyInWindow(wordsIn[sitting.language].met[rule](caseOf(script, sitting, turn)), script, sitting, turn, missedWindow)
}

/** A clause that says why a rule is met, carried on by what would have been in time. */
export function whyInWindow(clause: string, script: Script, sitting: Sitting, turn: Turn | null, missedWindow: Outside | null): string {
  if (!missedWindow || !turn) return stopped(clause)
  const words = wordsIn[sitting.language]
  const by = missedWindow.how === 'late' ? missedWindow.by : 0
  const other = 'rule' in missedWindow ? script.standard.rules.find(({ id }) => id === missedWindow.rule) : undefined
  const title = other ? inLanguage(other.title, sitting.language) : ''
  return stopped(`${clause}${words.outside(missedWindow.how, { turn: turn.turn, by, rule: title })}`)
}

/** Why a required rule is missed: seen over all replies. */
export function whyMissed(rule: KnownRule, script: Script, sitting: Sitting): string {
  const words = wordsIn[sitting.language]
  if (sitting.turns.length === 0) return words.silent
  if (!sitting.turns.some(({ understanding }) => understanding?.nature === 'reply')) return words.noReply
  return stopped(words.missed[rule](caseOf(script, sitting, null)))
}

/** Why a forbidden rule is broken: seen in the reply that broke it worst, with the others named. */
export function whyBroken(rule: KnownRule, script: Script, sitting: Sitting, turn: Turn, others: readonly number[]): string {
  const words = wordsIn[sitting.language]
  const again = others.length > 0 ? words.alsoIn(others) : ''
  return stopped(`${words.missed[rule](caseOf(script, sitting, turn))}${again}`)
}
