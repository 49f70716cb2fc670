import type { Language } from '#contract/language.ts'
import type { PlanProblem } from '#contract/progress.ts'

export type ExportWords = {
  readonly title: string
  readonly none: string
  readonly summary: (of: { finished: number; shown: number; passed: number; best: number }) => string
  readonly plan: string
  readonly noPlan: string
  readonly self: string
  readonly unanswered: string
  readonly points: (points: number) => string
  readonly times: (skill: PlanProblem['skill'], times: number, of: number) => string
  readonly said: (quote: string) => string
  readonly chance: (line: string) => string
  readonly where: (title: string, turn: number | null, day: string) => string
  readonly drill: string
  readonly again: (title: string, turn: number) => string
  readonly scenario: (title: string) => string
}

const et: ExportWords = {
  title: 'Minu arenguplaan',
  none: 'Lõpetatud harjutuskordi veel ei ole.',
  summary: ({ finished, shown, passed, best }) =>
    `Lõpetatud harjutuskordi: ${finished}. Viimasest ${shown} harjutuskorrast üle lävendi: ${passed}, parim tulemus ${best} punkti sajast.`,
  plan: '3 × 3 × 3 arenguplaan',
  noPlan: 'Viimastes harjutuskordades ei läinud punkte kaduma.',
  self: 'Eneseanalüüs',
  unanswered: 'Vastamata',
  points: (points) => `${points} punkti sajast`,
  times: (skill, times, of) =>
    `${{ missed: 'Täitmata', partly: 'Osaliselt', broken: 'Rikutud' }[skill]}, punkte läks kaduma ${times} korral ${of}-st.`,
  said: (quote) => `Mina: „${quote}”`,
  chance: (line) => `Klient: „${line}”`,
  where: (title, turn, day) => `${title}, ${turn === null ? '' : `${turn}. vastus, `}${day}`,
  drill: 'Lühiharjutus: üks klient, üks vastus',
  again: (title, turn) => `Proovi uuesti: „${title}” alates ${turn}. vastusest`,
  scenario: (title) => `Uus olukord: „${title}”`,
}

const en: ExportWords = {
  title: 'My development plan',
  none: 'No attempts finished yet.',
  summary: ({ finished, shown, passed, best }) =>
    `Attempts finished: ${finished}. Of the last ${shown}, above the pass mark: ${passed}; best result ${best} points of a hundred.`,
  plan: '3 × 3 × 3 plan',
  noPlan: 'No points were lost in the last attempts.',
  self: 'Self-analysis',
  unanswered: 'Not answered',
  points: (points) => `${points} points of a hundred`,
  times: (skill, times, of) =>
    `${{ missed: 'Missed', partly: 'Partly met', broken: 'Broken' }[skill]}; it cost points in ${times} of ${of}.`,
  said: (quote) => `Me: “${quote}”`,
  chance: (line) => `The customer: “${line}”`,
  where: (title, turn, day) => `${title}, ${turn === null ? '' : `reply ${turn}, `}${day}`,
  drill: 'A drill: one customer, one reply',
  again: (title, turn) => `Try again: “${title}” from reply ${turn}`,
  scenario: (title) => `Another scenario: “${title}”`,
}

export const exportWords: Readonly<Record<Language, ExportWords>> = { et, en }
