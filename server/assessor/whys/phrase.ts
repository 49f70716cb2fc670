import type { Language } from '#contract/language.ts'

const and = { et: ' ja ', en: ' and ' }

/** "a, b and c", in the language. */
export function list(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('')
  return items.slice(0, -1).join(', ') + and[language] + items.at(-1)
}

/** For putting an author's title inside a sentence; abbreviations keep their capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) && !/^I\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** Another's words inside our sentence: in quotation marks, cut at a word's end when long. */
export function quoted(text: string, language: Language): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const short = plain.length <= 80 ? plain : `${plain.slice(0, 80).replace(/\s+\S*$/, '')}…`
  return language === 'et' ? `„${short}”` : `“${short}”`
}

/** Ends a sentence, unless the words quoted at its end have ended it. */
export function stopped(clause: string): string {
  return /[.!?…]["”]$/.test(clause) ? clause : `${clause}.`
}

/** The first time by the clock or the calendar; "now" and "just" say nothing that is worth repeating. */
export function clockTime(commitments: readonly { readonly when: string | null }[]): string | undefined {
  return commitments.flatMap(({ when }) => when ?? []).find((when) => /\d/.test(when))
}
