import type { Fresh } from '#contract/event.ts'
import type { Language } from '#contract/language.ts'
import type { ReportBody } from '#contract/report.ts'
import type { Cause, Scenario } from '#contract/scenario.ts'
import { ofType } from './sitting.ts'

type Point = ReportBody['mood'][number]

/** What brought the customer here, by the seven causes of complaints. */
const broughtBy: Readonly<Record<Cause, Readonly<Record<Language, string>>>> = {
  goods: { et: 'Sai vigase kauba või töö', en: 'Got faulty goods or work' },
  'expectation-gap': { et: 'Sai muud, kui oli lubatud', en: 'Got something other than was promised' },
  billing: { et: 'Arve ei olnud õige', en: 'The bill was not right' },
  overfamiliar: { et: 'Temaga oldi liiga semulik', en: 'Was treated too familiarly' },
  unprofessional: { et: 'Temaga käituti halvasti või jäi töö tegemata', en: 'Was treated badly, or the job was not done' },
  unorganised: { et: 'Firma oli asja halvasti korraldanud', en: 'The firm had organised things badly' },
  'employee-state': { et: 'Teda teenindas kurnatud või haige töötaja', en: 'Was served by somebody worn out or ill' },
}

/** The mood at the start and after each reply, every bend with its cause. */
export function moodCurve(scenario: Scenario, events: readonly Fresh[], language: Language): readonly Point[] {
  const started = ofType(events, 'attempt-started')[0]
  const { anger, trust } = started ?? scenario.customer.mood
  const points = new Map<number, Point>([[0, { turn: 0, anger, trust, cause: broughtBy[scenario.cause][language] }]])
  for (const moved of ofType(events, 'mood-moved')) {
    const before = moved.turn > 0 ? points.get(moved.turn)?.cause : undefined
    const cause = [before, moved.cause].filter((part) => part).join('; ')
    points.set(moved.turn, { turn: moved.turn, anger: moved.anger, trust: moved.trust, cause })
  }
  return [...points.values()].toSorted((a, b) => a.turn - b.turn)
}
