import type { Judged, RuleView } from './judged.ts'

/** The rule that cost most in this attempt; of equals the first. Nothing where no points were lost. */
export function weakestOf(judged: readonly Judged[]): RuleView | undefined {
  const [worst] = judged.filter((one) => lostBy(one) > 0).toSorted((a, b) => lostBy(b) - lostBy(a))
  return worst?.rule
}

function lostBy({ kind, rule, verdict }: Judged): number {
  if (kind === 'missed' || kind === 'broken') return rule.weight
  return kind === 'partly' ? rule.weight * (1 - verdict.credit) : 0
}
