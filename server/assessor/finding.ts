import { forbiddenRules, type KnownRule, knownRules, type Rule } from '#contract/standard.ts'
import { type Finding, sureFrom } from '#contract/understanding.ts'
import type { Sitting, Turn } from './sitting.ts'

/** A finding that shows its rule, with the reply it was found in. */
export type Shown = { readonly turn: Turn; readonly finding: Finding }

/** A rule of the standard that the understanding knows by heart, and in the same sense. */
export type Known = Rule & { readonly id: KnownRule }

/** A standard may reuse an id in another sense (`greet` forbidden): that rule is an invented one. */
export function isKnown(rule: Rule): rule is Known {
  const known = knownRules.find((id) => id === rule.id)
  return known !== undefined && forbiddenRules.has(known) === (rule.kind === 'forbidden')
}

/**
 * Where the rule is shown, surely or not. What is no reply (nonsense, a recited checklist, a repeated
 * text) shows nothing good, but it can still offend: a forbidden rule is looked for in every turn.
 */
export function shownIn(sitting: Sitting, rule: Known): readonly Shown[] {
  return sitting.turns.flatMap((turn) => {
    const finding = turn.understanding?.findings[rule.id]
    if (!finding?.shown) return []
    if (rule.kind === 'required' && turn.understanding?.nature !== 'reply') return []
    return [{ turn, finding }]
  })
}

export const isSure = ({ finding }: Shown): boolean => finding.confidence >= sureFrom

/** How sure it is that the rule is shown nowhere: as sure as the least sure turn. */
export function sureOfNone(sitting: Sitting, rule: Known): number {
  return Math.min(1, ...sitting.turns.map((turn) => turn.understanding?.findings[rule.id].confidence ?? 1))
}
