import { inLanguage, type Language } from '#contract/language.ts'
import type { Exercise, PlanProblem, PlanStage } from '#contract/progress.ts'
import type { Rule, Standard } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'
import type { KeptReport } from '../../store/reports.ts'
import { isJudged, lookBack, lostBy, skillOf } from './skills.ts'

/** So many stages, so many problems in each, so many exercises for each. */
const three = 3

/** One rule where points were lost, with the verdicts that lost them, newest first. */
export type Loss = { readonly rule: Rule; readonly lost: number; readonly of: number; readonly verdicts: readonly Lost[] }
type Lost = { readonly verdict: Verdict; readonly kept: KeptReport }

export type Planning = {
  readonly standard: Standard
  /** Oldest first. */
  readonly kept: readonly KeptReport[]
  readonly language: Language
  /** What to practise for a problem; `taken` are the scenarios that the plan names already. */
  readonly exercises: (loss: Loss, taken: ReadonlySet<string>) => readonly Exercise[]
}

/** Where points were lost in the last few attempts, the most first. */
export function lossesOf(standard: Standard, kept: readonly KeptReport[]): readonly Loss[] {
  const recent = kept.slice(-lookBack).toReversed()
  const losses = standard.rules.map((rule): Loss => {
    const all = recent.flatMap((one) => {
      const verdict = one.report.verdicts.find((verdict) => verdict.rule === rule.id)
      return verdict && isJudged(verdict) ? [{ verdict, kept: one }] : []
    })
    const verdicts = all.filter(({ verdict }) => lostBy(verdict, rule) > 0)
    return { rule, of: all.length, verdicts, lost: verdicts.reduce((sum, { verdict }) => sum + lostBy(verdict, rule), 0) }
  })
  return losses.filter(({ lost }) => lost > 0).toSorted((a, b) => b.lost - a.lost)
}

/** Three by three by three: the stages that cost most, what went wrong in them by one's own words, what to do about it. */
export function planOf({ standard, kept, language, exercises }: Planning): PlanStage[] {
  const byStage = Map.groupBy(lossesOf(standard, kept), ({ rule }) => rule.stage)
  const costs = (losses: readonly Loss[]) => losses.reduce((sum, { lost }) => sum + lost, 0)
  const weakest = [...byStage].toSorted(([, a], [, b]) => costs(b) - costs(a)).slice(0, three)
  const taken = new Set<string>()
  return weakest.map(([id, losses]) => ({
    stage: id,
    title: inLanguage(standard.stages.find((stage) => stage.id === id)?.title ?? id, language),
    points: pointsOf(standard, id, kept),
    problems: losses.slice(0, three).map((loss) => {
      const chosen = exercises(loss, taken).slice(0, three)
      for (const one of chosen) if (one.kind === 'scenario') taken.add(one.scenario)
      return problemOf(loss, language, chosen)
    }),
  }))
}

function problemOf({ rule, of, verdicts }: Loss, language: Language, exercises: readonly Exercise[]): PlanProblem {
  const [newest] = verdicts
  if (!newest) throw new Error('A loss has at least one verdict that lost points.')
  const { verdict, kept } = newest
  return {
    rule: rule.id,
    title: inLanguage(rule.title, language),
    skill: skillOf(verdict, rule.kind) as PlanProblem['skill'],
    times: verdicts.length,
    of,
    evidence: {
      attempt: kept.attempt.id,
      title: kept.report.title,
      at: kept.attempt.startedAt,
      turn: verdict.turn,
      language: kept.report.language,
      quote: verdict.quotes[0] ?? null,
      chance: verdict.chance,
      why: verdict.why,
    },
    exercises: [...exercises],
  }
}

/** What was kept of a stage's weight over the last few attempts, of a hundred. */
function pointsOf(standard: Standard, stage: string, kept: readonly KeptReport[]): number {
  const rules = new Map(standard.rules.filter((rule) => rule.stage === stage).map((rule) => [rule.id, rule]))
  let [whole, lost] = [0, 0]
  for (const { report } of kept.slice(-lookBack)) {
    for (const verdict of report.verdicts) {
      const rule = rules.get(verdict.rule)
      if (!rule || !isJudged(verdict)) continue
      whole += rule.weight
      lost += lostBy(verdict, rule)
    }
  }
  return whole === 0 ? 0 : Math.round((100 * (whole - lost)) / whole)
}
