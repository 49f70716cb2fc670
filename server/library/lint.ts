import type { Script } from '#contract/script.ts'
import type { Fault } from './fault.ts'
import { lintEndings } from './lint-endings.ts'
import { lintFacts } from './lint-facts.ts'
import { lintLines } from './lint-lines.ts'
import { lintPolicy } from './lint-policy.ts'
import { lintReactions } from './lint-reactions.ts'
import { lintSequel } from './lint-sequel.ts'
import { lintTexts } from './lint-texts.ts'
import type { Source } from './source.ts'

/**
 * What is wrong with a scenario that can be played: an error is what no trainee can get past, a warning what
 * the author wrote in vain or will be surprised by. Each has its place in the file and says what to do.
 */
export function lintScenario(source: Source, { scenario, temperament, standard }: Script): readonly Fault[] {
  return [
    ...lintLines(source, scenario, temperament),
    ...lintReactions(source, scenario),
    ...lintFacts(source, scenario),
    ...lintPolicy(source, scenario),
    ...lintEndings(source, scenario, standard),
    ...lintSequel(source, scenario),
    ...lintTexts(source, scenario),
  ]
}
