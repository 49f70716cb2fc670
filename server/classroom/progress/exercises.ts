import { inLanguage, type Language } from '#contract/language.ts'
import type { Exercise } from '#contract/progress.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import type { KeptReport } from '../../store/reports.ts'
import type { Loss } from './plan.ts'

export type Choice = {
  readonly scripts: readonly Script[]
  readonly kept: readonly KeptReport[]
  readonly language: Language
}

/** For one problem: a drill of its rule, the very turn again, and a customer to try it on. */
export function exercisesFor(choice: Choice, { rule, verdicts }: Loss, taken: ReadonlySet<string>): readonly Exercise[] {
  return [{ kind: 'drill', rule: rule.id }, ...againFrom(verdicts), ...scenarioFor(choice, rule.id, taken)]
}

function againFrom(verdicts: Loss['verdicts']): readonly Exercise[] {
  const found = verdicts.find(({ verdict }) => verdict.turn !== null)
  if (!found?.verdict.turn) return []
  return [{ kind: 'again', attempt: found.kept.attempt.id, turn: found.verdict.turn, title: found.kept.report.title }]
}

/**
 * Somebody not met yet comes before somebody not won; of those first a customer who cannot be calmed without
 * this rule, then the one nearest in difficulty to the last attempt.
 */
function scenarioFor({ scripts, kept, language }: Choice, rule: string, taken: ReadonlySet<string>): readonly Exercise[] {
  const passed = new Set(kept.filter(({ report }) => report.score.passed).map(({ report }) => report.scenario))
  const tried = new Set(kept.map(({ report }) => report.scenario))
  const here = scripts.find(({ scenario }) => scenario.id === kept.at(-1)?.report.scenario)?.scenario.difficulty ?? 1
  const rank = ({ scenario }: Script): readonly number[] => [
    passed.has(scenario.id) ? 2 : tried.has(scenario.id) ? 1 : 0,
    asksFor(scenario, rule) ? 0 : 1,
    Math.abs(scenario.difficulty - here),
  ]
  const [best] = scripts
    .filter(({ scenario }) => scenario.languages.includes(language) && !taken.has(scenario.id))
    .toSorted((a, b) => compare(rank(a), rank(b)))
  if (!best) return []
  const { id, title, opening } = best.scenario
  const headline = opening[0] ? inLanguage(opening[0].text, language) : ''
  return [{ kind: 'scenario', scenario: id, title: inLanguage(title, language), headline }]
}

const asksFor = ({ floors, endings }: Scenario, rule: string): boolean =>
  floors.some(({ until }) => until.includes(rule)) || (endings.resolved.when.met ?? []).includes(rule)

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, n) => value !== b[n])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
