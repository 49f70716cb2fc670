import { inLanguage } from '#contract/language.ts'
import type { EndingKind } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import type { State } from './state.ts'

const otherwise: Record<EndingKind, { readonly et: string; readonly en: string }> = {
  resolved: { et: '{name} jäi lahendusega rahule.', en: '{name} was happy with the solution.' },
  settled: { et: '{name} leppis pakutuga, aga vastumeelselt.', en: '{name} accepted what was offered, grudgingly.' },
  escalated: { et: '{name} viis kaebuse edasi.', en: '{name} took the complaint further.' },
  'walked-out': { et: '{name} katkestas vestluse ja lahkus.', en: '{name} broke off and left.' },
  'let-go': { et: '{name} lahkus ja sina lasid tal rahus minna.', en: '{name} left, and you let them go in peace.' },
  'turn-limit': { et: '{name} jäi lahendust ootama.', en: '{name} was left waiting for a solution.' },
  abandoned: { et: 'Lõpetasid enne, kui {name} sai lahenduse.', en: 'You stopped before {name} had a solution.' },
}

/** How the debrief tells an ending: in the author's words, or in plain ones where the author has none. */
export function toldOf({ scenario }: Script, state: State, ending: EndingKind): string {
  const told = ending === 'abandoned' ? undefined : scenario.endings[ending]?.told
  if (told !== undefined) return inLanguage(told, state.language)
  return otherwise[ending][state.language].replace('{name}', inLanguage(scenario.customer.name, state.language))
}
