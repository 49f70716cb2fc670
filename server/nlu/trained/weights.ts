import type { Language } from '#contract/language.ts'
import type { KnownRule } from '#contract/standard.ts'
import en from './weights.en.json' with { type: 'json' }
import et from './weights.et.json' with { type: 'json' }

/** A linear model: a score is the bias and the weights of all the features that there are. */
export type Scorer = { readonly bias: number; readonly weights: Readonly<Record<string, number>> }

/** F1 on replies of scenarios that the layer has not seen: by the patterns alone, and where it adds to what they find. */
export type Tried = { readonly patterns: number; readonly adding: number }

/** What was learnt of one rule in one language. */
export type RuleWeights = {
  readonly tried: Tried
  /** Whether that did better than the patterns alone; else the layer only says how sure they may be. */
  readonly adds: boolean
  /** Scores a clause: are these the words that show the rule? */
  readonly clause: Scorer
  /** Scores a reply, from its clauses and from what the patterns found. */
  readonly reply: Scorer
}

export type Weights = {
  readonly language: Language
  readonly examples: number
  readonly scenarios: number
  readonly rules: Readonly<Record<KnownRule, RuleWeights>>
}

/** What `kaja train` wrote. */
export const weights: Readonly<Record<Language, Weights>> = { en: en as Weights, et: et as Weights }
