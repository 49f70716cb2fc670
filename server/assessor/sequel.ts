import { inLanguage } from '#contract/language.ts'
import type { ReportBody } from '#contract/report.ts'
import type { EndingKind, Scenario } from '#contract/scenario.ts'
import type { Sitting } from './sitting.ts'

type When = NonNullable<Scenario['sequel']>['tells'][number]['when']

/** What became of it days later: the first telling whose condition holds; null where none does. */
export function sequelOf({ sequel }: Scenario, sitting: Sitting, ending: EndingKind): ReportBody['sequel'] {
  const told = sequel?.tells.find(({ when }) => holds(when, sitting, ending))
  return sequel && told ? { days: sequel.days, text: inLanguage(told.text, sitting.language) } : null
}

/** `promised` asks for any one of the remedies it names, as `offered` does in the endings. */
function holds({ ending: endings, promised, beyond }: When, sitting: Sitting, ending: EndingKind): boolean {
  if (endings && !endings.includes(ending)) return false
  if (promised && !promised.some((remedy) => remediesGot(sitting).includes(remedy))) return false
  return beyond === undefined || beyond === sitting.promises.some(({ standing }) => standing === 'beyond')
}

/** The remedies put to the customer within policy, promised or asked ("would it suit you if…"), each once. */
export function remediesGot({ promises, offers }: Sitting): readonly string[] {
  const within = [...promises, ...offers].filter(({ standing }) => standing === 'allowed')
  return [...new Set(within.flatMap(({ remedy }) => remedy ?? []))]
}
