import type { Condition } from '#contract/scenario.ts'

/** Whether every state that meets the one condition meets the other. */
export function implies(one: Condition, other: Condition): boolean {
  const all = (of: readonly string[] = [], by: readonly string[] = []) => of.every((each) => by.includes(each))
  return (
    (one.angerAtMost ?? 100) <= (other.angerAtMost ?? 100) &&
    (one.angerAtLeast ?? 0) >= (other.angerAtLeast ?? 0) &&
    (one.trustAtLeast ?? 0) >= (other.trustAtLeast ?? 0) &&
    (one.trustAtMost ?? 100) <= (other.trustAtMost ?? 100) &&
    (one.turnAtLeast ?? 1) >= (other.turnAtLeast ?? 1) &&
    all(other.met, one.met) &&
    all(other.told, one.told) &&
    // Any one of the remedies named will do.
    (other.offered === undefined || (one.offered !== undefined && all(one.offered, other.offered)))
  )
}

/** Whether a condition holds before the trainee has said a word. */
export function startsAs(when: Condition, { anger, trust }: { readonly anger: number; readonly trust: number }): boolean {
  if (when.met?.length || when.offered?.length || when.told?.length || (when.turnAtLeast ?? 0) > 1) return false
  return implies({ angerAtMost: anger, angerAtLeast: anger, trustAtMost: trust, trustAtLeast: trust }, { ...when, turnAtLeast: 1 })
}
