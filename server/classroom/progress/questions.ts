import type { Language } from '#contract/language.ts'
import { type SelfAnswer, selfQuestion } from '#contract/progress.ts'
import type { Note } from '../../store/notes.ts'

const questions: Readonly<Record<SelfAnswer['id'], Readonly<Record<Language, string>>>> = {
  best: {
    et: 'Milline on parim teenindus, mille oled ise andnud? Mida sa tegid ja millest oli näha, et see kliendile korda läks?',
    en: 'What is the best service you have ever given? What did you do, and how could you tell that it mattered to the customer?',
  },
  worst: {
    et: 'Milline on halvim teenindus, mille oled ise andnud? Mis läks valesti ja mida teeksid nüüd teisiti?',
    en: 'What is the worst service you have ever given? What went wrong, and what would you do differently now?',
  },
}

/** A note of this person's self-analysis, as the store names it. */
export const noteOf = (question: SelfAnswer['id']): string => `self-analysis-${question}`

/** The questions of the course's self-analysis, with what was answered. */
export function selfAnalysisOf(notes: readonly Note[], language: Language): SelfAnswer[] {
  return selfQuestion.options.map((id) => {
    const kept = notes.find(({ note }) => note === noteOf(id))
    return { id, question: questions[id][language], answer: kept?.text ?? '', at: kept?.at ?? null }
  })
}
