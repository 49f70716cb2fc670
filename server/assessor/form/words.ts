import type { EndingKind } from '#contract/scenario.ts'
import type { KnownRule } from '#contract/standard.ts'

/** Sentences of one language in the customer's own voice. */
export type FormWords = {
  /** What they got: with the remedies they were offered, and without any. */
  readonly got: Readonly<Record<EndingKind, { readonly some: (remedies: string) => string; readonly none: string }>>
  /** A solution that was all they wanted. */
  readonly whole: (remedies: string) => string
  /** What they remember well, the strongest first. */
  readonly liked: readonly (readonly [KnownRule, string])[]
  /** What they remember badly: rules broken, then rules missed. */
  readonly hurt: readonly (readonly [KnownRule, string])[]
  readonly lacked: readonly (readonly [KnownRule, string])[]
  readonly polite: string
  readonly dry: string
  readonly unanswered: { readonly got: string; readonly how: string }
  readonly but: (sentence: string) => string
}
