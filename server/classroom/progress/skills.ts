import { inLanguage, type Language } from '#contract/language.ts'
import type { ProgressRow, Skill } from '#contract/progress.ts'
import type { Rule, Standard } from '#contract/standard.ts'
import type { Verdict } from '#contract/verdict.ts'
import type { KeptReport } from '../../store/reports.ts'

/** How many attempts back one looks to say how it stands now. */
export const lookBack = 4

export function skillOf({ value, credit }: Pick<Verdict, 'value' | 'credit'>, kind: Rule['kind']): Skill {
  if (value === 'met') return kind === 'required' && credit < 1 ? 'partly' : 'met'
  if (value === 'missed') return kind === 'forbidden' ? 'broken' : 'missed'
  return value
}

/** The part of a rule's weight that a verdict left unearned, or cost. */
export function lostBy({ value, credit }: Pick<Verdict, 'value' | 'credit'>, { kind, weight }: Rule): number {
  if (value === 'missed') return weight
  return value === 'met' && kind === 'required' ? weight * (1 - credit) : 0
}

export const isJudged = ({ value }: Pick<Verdict, 'value'>): boolean => value === 'met' || value === 'missed'

/** Every rule against every attempt; the attempts come oldest first. */
export function rowsOf(standard: Standard, kept: readonly KeptReport[], language: Language): ProgressRow[] {
  return standard.rules.map((rule, at) => {
    const verdicts = kept.map(({ report }) => report.verdicts.find((verdict) => verdict.rule === rule.id) ?? null)
    const last = verdicts.filter((verdict) => verdict !== null && isJudged(verdict)).slice(-lookBack)
    const skills = last.map((verdict) => verdict && skillOf(verdict, rule.kind))
    return {
      rule: rule.id,
      number: at + 1,
      title: inLanguage(rule.title, language),
      kind: rule.kind,
      cells: verdicts.map((verdict) => verdict && { skill: skillOf(verdict, rule.kind), turn: verdict.turn }),
      last: {
        met: skills.filter((skill) => skill === 'met').length,
        broken: skills.filter((skill) => skill === 'broken').length,
        of: last.length,
      },
    }
  })
}
