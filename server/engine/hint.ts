import { inLanguage } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import { forbiddenRules, type KnownRule } from '#contract/standard.ts'
import { allDone, hintTexts, moreFacts, otherRule } from './hint-texts.ts'
import { isKnown, isMet } from './met.ts'
import type { State } from './state.ts'

export type Hint = { readonly rule: string; readonly hint: string }

/** The order in which a good conversation comes to them. */
const order: readonly KnownRule[] = [
  'greet',
  'apologise',
  'empathise',
  'listen',
  'thank',
  'find-out-facts',
  'involve-customer',
  'propose-solution',
  'act-now',
  'follow-up',
  'close-contact',
]

/** A nudge towards what is missing at this turn; not towards the same thing twice running while another is missing. */
export function hint(script: Script, state: State): Hint {
  const missing = [...new Set([...justBroken(state), ...blocking(script, state), ...inOrder(script, state)])]
  const inStandard = missing.filter((rule) => script.standard.rules.some((each) => each.id === rule))
  const last = state.hints.at(-1)
  const rule = inStandard.find((each) => each !== last) ?? inStandard[0]
  if (rule === undefined) return { rule: finalRule(script), hint: allDone[state.language] }
  return { rule, hint: wording(script, state, rule) }
}

/** What the last reply broke comes first: it can still be mended. */
function justBroken({ understood }: State): readonly string[] {
  if (!understood) return []
  return [...forbiddenRules].filter((rule) => understood.findings[rule].shown)
}

/** What keeps the customer from calming down or from agreeing. */
function blocking({ scenario }: Script, state: State): readonly string[] {
  const wanted = [...scenario.floors.flatMap((floor) => floor.until), ...(scenario.endings.resolved.when.met ?? [])]
  return wanted.filter((rule) => !isMet(state, rule) && !forbiddenRules.has(rule as KnownRule) && isTimely(state, rule))
}

function inOrder({ scenario, standard }: Script, state: State): readonly string[] {
  const untold = scenario.facts.some((fact) => !state.told.includes(fact.id))
  const known = order.filter((rule) => (!isMet(state, rule) || (rule === 'find-out-facts' && untold)) && isTimely(state, rule))
  const invented = standard.rules.filter((rule) => !isKnown(rule.id)).map((rule) => rule.id)
  return state.turn === 0 ? known : [...known, ...invented]
}

/** Greeting is for the beginning, goodbye for the end, checking for when there is something to check. */
function isTimely(state: State, rule: string): boolean {
  if (rule === 'greet') return state.turn === 0
  if (rule === 'follow-up') return state.offered.length > 0
  return rule !== 'close-contact' || (state.offered.length > 0 && state.anger <= 50)
}

function wording({ standard }: Script, state: State, rule: string): string {
  const { language } = state
  if (rule === 'find-out-facts' && isMet(state, rule)) return moreFacts[language]
  if (isKnown(rule)) return hintTexts[language][rule]
  const title = standard.rules.find((each) => each.id === rule)?.title ?? rule
  return otherRule[language](inLanguage(title, language))
}

/** The rule a hint is booked on when none is missing. */
const finalRule = ({ standard }: Script): string =>
  (standard.rules.find((rule) => rule.id === 'close-contact') ?? standard.rules[0])?.id ?? 'close-contact'
