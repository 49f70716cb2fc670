import type { Verdict } from '#contract/verdict.ts'

type Rest = Partial<Omit<Verdict, 'rule' | 'value' | 'by'>> & { readonly why: string }

/** A built-in verdict that stands on nothing and is worth nothing, unless it is said. */
export function draft(rule: string, value: Verdict['value'], rest: Rest): Verdict {
  return { confidence: 1, turn: null, quotes: [], chance: null, credit: 0, ...rest, rule, value, by: 'built-in' }
}
