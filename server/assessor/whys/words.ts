import type { KnownRule } from '#contract/standard.ts'
import type { Exempt } from '../applies.ts'
import type { Outside } from '../window.ts'
import type { Case } from './case.ts'

/** A clause without its full stop, so that it can be carried on. */
type Clause = (about: Case) => string

/** Sentences of one language about the verdicts, addressed to the trainee. */
export type Words = {
  /** What was done where a required rule was met, or a forbidden one kept. */
  readonly met: Readonly<Record<KnownRule, Clause>>
  /** What was left out where a required rule was missed, or done where a forbidden one was broken. */
  readonly missed: Readonly<Record<KnownRule, Clause>>
  /** What carries on a met clause when the rule was met outside its window; `rule` is the other's title. */
  readonly outside: (how: Outside['how'], where: { readonly turn: number; readonly by: number; readonly rule: string }) => string
  /** Broken in other replies too. */
  readonly alsoIn: (turns: readonly number[]) => string
  readonly exempt: Readonly<Record<Exempt, string>>
  readonly silent: string
  readonly noReply: string
  readonly unsure: (turn: number) => string
  readonly notUnderstood: string
  /** About a rule that is known by an instructor's examples alone; clauses, but for the last. */
  readonly invented: {
    readonly met: string
    readonly missed: string
    readonly kept: string
    readonly broken: string
    readonly tooFewExamples: (fewest: number) => string
  }
}
