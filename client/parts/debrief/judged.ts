import type { Ruled, StandardView } from '#contract/http.ts'
import type { Report } from '#contract/report.ts'
import type { Verdict } from '#contract/verdict.ts'

/** How a verdict is shown: `partly` is met outside its window, `broken` a forbidden rule that was not kept. */
export type Kind = 'met' | 'partly' | 'missed' | 'broken' | 'not-applicable' | 'unjudged'
export type RuleView = StandardView['rules'][number]

/** A rule of the standard with what was said of it. */
export type Judged = {
  readonly rule: RuleView
  /** Its place in the standard, from 1; the number that stands at the words. */
  readonly number: number
  readonly stage: string | null
  readonly verdict: Verdict
  readonly kind: Kind
  readonly ruling: Ruled | null
}

/** Every rule that was judged, in the standard's order. */
export function judgedOf(report: Pick<Report, 'verdicts'> & { rulings: readonly Ruled[] }, standard: StandardView): readonly Judged[] {
  const known = new Map(standard.rules.map((rule, at) => [rule.id, { rule, number: at + 1 }]))
  return report.verdicts
    .map((verdict, at) => {
      // The standard may have changed since; a rule it no longer has keeps at least its name.
      const { rule, number } = known.get(verdict.rule) ?? { rule: lost(verdict.rule), number: standard.rules.length + at + 1 }
      const stage = standard.stages.find(({ id }) => id === rule.stage)?.title ?? null
      const ruling = report.rulings.findLast((one) => one.rule === verdict.rule) ?? null
      return { rule, number, stage, verdict, kind: kindOf(verdict, rule.kind), ruling }
    })
    .toSorted((a, b) => a.number - b.number)
}

export function kindOf(verdict: Pick<Verdict, 'value' | 'credit'>, rule: RuleView['kind']): Kind {
  if (verdict.value === 'met') return rule === 'required' && verdict.credit < 1 ? 'partly' : 'met'
  if (verdict.value === 'missed') return rule === 'forbidden' ? 'broken' : 'missed'
  return verdict.value
}

const lost = (id: string): RuleView => ({
  id,
  kind: 'required',
  title: id,
  means: '',
  stage: '',
  side: 'how',
  weight: 0,
  blocking: false,
})
