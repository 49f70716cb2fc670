import type { Fresh, Mode } from '#contract/event.ts'
import { inLanguage, type Language } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'

export type How = { readonly language: Language; readonly mode: Mode; readonly seed: number; readonly assignment: string | null }

/** The first events of an attempt: it starts, and the customer complains. */
export function begin(script: Script, how: How): readonly Fresh[] {
  const { scenario, standard } = script
  const { language } = how
  const started: Fresh = {
    type: 'attempt-started',
    scenario: scenario.id,
    version: scenario.version,
    standard: standard.id,
    language,
    mode: how.mode,
    seed: how.seed,
    anger: Math.round(scenario.customer.mood.anger),
    trust: Math.round(scenario.customer.mood.trust),
    assignment: how.assignment,
    rewound: null,
  }
  const said = (text: string, typing: number): Fresh => ({ type: 'customer-said', turn: 0, text, reactions: [], typing, by: 'script' })
  // A letter comes whole, and nobody can interrupt it.
  if (scenario.channel === 'letter')
    return [started, said(scenario.opening.map((bubble) => inLanguage(bubble.text, language)).join('\n\n'), 0)]
  return [started, ...scenario.opening.map((bubble) => said(inLanguage(bubble.text, language), bubble.pause))]
}
