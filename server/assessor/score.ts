import type { ReportBody } from '#contract/report.ts'
import type { Rule, Side, Standard } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'

export type Score = ReportBody['score'] & {
  readonly sides: ReportBody['sides']
  /** Points of each stage by its id, in the standard's order. */
  readonly stages: readonly { readonly id: string; readonly points: number | null }[]
}

type Judged = { readonly rule: Rule; readonly verdict: Verdict }

/**
 * Points by the standard's table. A required rule earns its weight times the verdict's credit; a forbidden
 * one earns nothing and, broken, costs its weight. What is unjudged or not applicable leaves the sum.
 * Points are whole, and it is the whole points that the pass mark is held against, so that
 * "60 of 100, pass mark 60" never reads as failed.
 */
export function score(standard: Standard, verdicts: readonly Verdict[]): Score {
  const judged = judgedOf(standard, verdicts)
  const points = pointsOf(judged) ?? 0
  const { passMark, levels } = standard.assessment
  const blocked = judged.filter(({ rule, verdict }) => rule.blocking && verdict.value === 'missed').map(({ rule }) => rule.id)
  // Whom a blocking rule has failed has reached no level that only those who pass reach.
  const counted = blocked.length > 0 ? Math.min(points, passMark - 1) : points
  const reached = levels.filter(({ from }) => from <= counted).toSorted((a, b) => b.from - a.from)
  const lowest = levels.toSorted((a, b) => a.from - b.from)[0]
  const side = (want: Side) => pointsOf(judged.filter(({ rule }) => rule.side === want))
  return {
    points,
    // Where nothing could be judged, nothing was passed either, whatever the pass mark.
    passed: judged.length > 0 && points >= passMark && blocked.length === 0,
    level: (reached[0] ?? lowest)?.id ?? '',
    passMark,
    blocked,
    sides: { what: side('what'), how: side('how') },
    stages: standard.stages.map(({ id }) => ({ id, points: pointsOf(judged.filter(({ rule }) => rule.stage === id)) })),
  }
}

function judgedOf(standard: Standard, verdicts: readonly Verdict[]): readonly Judged[] {
  const by = new Map(verdicts.map((verdict) => [verdict.rule, verdict]))
  return standard.rules.flatMap((rule) => {
    const verdict = by.get(rule.id)
    return verdict && (verdict.value === 'met' || verdict.value === 'missed') ? [{ rule, verdict }] : []
  })
}

/** Null where no required rule was judged: keeping out of trouble alone earns nothing, so there is nothing to divide. */
function pointsOf(judged: readonly Judged[]): number | null {
  const required = judged.filter(({ rule }) => rule.kind === 'required')
  const possible = sum(required.map(({ rule }) => rule.weight))
  if (possible === 0) return null
  const earned = sum(required.map(({ rule, verdict }) => rule.weight * (verdict.value === 'met' ? verdict.credit : 0)))
  const broken = judged.filter(({ rule, verdict }) => rule.kind === 'forbidden' && verdict.value === 'missed')
  const lost = sum(broken.map(({ rule }) => rule.weight))
  return Math.round((100 * Math.max(0, earned - lost)) / possible)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
