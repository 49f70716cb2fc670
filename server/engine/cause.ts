import type { Language } from '#contract/language.ts'
import type { MoveKey } from '#contract/temperament.ts'
import type { Understanding } from '#contract/understanding.ts'
import { causeWords } from './causes.ts'
import type { Weighed } from './mood.ts'

const gain = ({ anger, trust }: Weighed): number => trust - anger
const size = ({ anger, trust }: Weighed): number => Math.abs(anger) + Math.abs(trust)

/** Of each pair the second is said by the first. */
const saidBy: readonly (readonly [MoveKey, MoveKey])[] = [
  ['offer-good', 'propose-solution'],
  ['offer-more', 'propose-solution'],
  ['offer-beyond', 'propose-solution'],
  ['brush-off', 'ignored'],
  ['empty', 'ignored'],
]

/** Why the mood moved, in one sentence to the trainee: the biggest move first, at most two of a kind, good and bad set against each other. */
export function causeOf(language: Language, weighed: readonly Weighed[], understanding: Understanding): string {
  const { and, but, you, nothing } = causeWords[language]
  const told = pick(weighed)
  const [first] = told
  if (!first) return nothing
  const kind = gain(first) < 0
  const clause = (each: Weighed) => clauseOf(language, each, understanding)
  const alike = told.filter((each) => gain(each) < 0 === kind)
  const against = told.filter((each) => gain(each) < 0 !== kind)
  const start = join(alike.map(clause), and)
  const sentence = against.length === 0 ? start : `${start}, ${but} ${join(against.map(clause), and)}`
  return capital(you + sentence)
}

/** The moves worth telling: the biggest two or three, and both sides where both weighed; a greeting beside an insult does not. */
function pick(weighed: readonly Weighed[]): readonly Weighed[] {
  const done = new Set(weighed.map((each) => each.move))
  const own = weighed.filter((each) => !saidBy.some(([by, move]) => move === each.move && done.has(by)))
  const ordered = own.toSorted((one, other) => size(other) - size(one))
  const [biggest] = ordered
  const felt = ordered.filter((each) => size(each) > 0 && biggest && size(each) >= size(biggest) / 4)
  if (felt.length === 0) return ordered.slice(0, 1)
  const good = felt.filter((each) => gain(each) >= 0)
  const bad = felt.filter((each) => gain(each) < 0)
  const taken = bad.length === 0 || good.length === 0 ? felt.slice(0, 2) : [...good.slice(0, 1), ...bad.slice(0, 2)]
  return taken.toSorted((one, other) => size(other) - size(one))
}

function clauseOf(language: Language, { move, before }: Weighed, understanding: Understanding): string {
  const { clauses, doubted } = causeWords[language]
  if (move === 'blame' && doubts(understanding)) return doubted
  const { first, again } = clauses[move]
  return before > 0 ? (again ?? first) : first
}

const doubts = ({ signals }: Understanding): boolean =>
  signals.some(({ kind }) => kind === 'disputes-account') && !signals.some(({ kind }) => kind === 'blames-customer')

/** In Estonian a clause within a clause is closed by a comma before "ja". */
function join(clauses: readonly string[], and: string): string {
  return clauses.reduce((said, clause) => (said.includes(',') ? `${said}, ${and} ${clause}` : `${said} ${and} ${clause}`))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
