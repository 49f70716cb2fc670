import { inLanguage, type Language } from '#contract/language.ts'
import { normalised } from '#contract/said-before.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Understanding } from '#contract/understanding.ts'

/** The title of the detail of the complaint that a reply took up, if it took one up. */
export function noticedDetail(scenario: Scenario, language: Language, { nature, findings }: Understanding): string | null {
  const { shown, quotes } = findings.listen
  if (nature !== 'reply' || !shown) return null
  const heard = quotes.map((quote) => ` ${normalised(quote)}`)
  const detail = scenario.details.find(({ cues }) =>
    cues[language].some((cue) => heard.some((quote) => quote.includes(` ${normalised(cue)}`))),
  )
  return detail ? inLanguage(detail.title, language) : null
}
