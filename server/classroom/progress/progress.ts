import type { z } from 'zod'
import type { Me } from '#contract/http.ts'
import { inLanguage, type Language, type Text } from '#contract/language.ts'
import type { Progress, ProgressAttempt, progressQuery } from '#contract/progress.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { KeptReport } from '../../store/reports.ts'
import type { Rooms } from '../rooms.ts'
import { exercisesFor } from './exercises.ts'
import { lossesOf, planOf } from './plan.ts'
import { selfAnalysisOf } from './questions.ts'
import { lookBack, rowsOf } from './skills.ts'

/** Enough for a term; what is older than this says nothing of today. */
const readAtMost = 60
const shownAtMost = 12
const gainsAtMost = 2

/** How a person stands: rules against attempts, what would earn most, and the plan that follows. */
export async function progressOf(rooms: Rooms, me: Me, query: z.output<typeof progressQuery>): Promise<Outcome<Progress>> {
  const language = query.lang
  const say = (text: Text) => inLanguage(text, language)
  const finished = (await rooms.store.reports({ trainee: me.id, limit: readAtMost })).filter(hasReply)
  const standards = rooms.library.standards()
  const wanted = query.standard ?? finished[0]?.report.standard
  const standard = standards.find(({ id }) => id === wanted) ?? (query.standard === undefined ? standards[0] : undefined)
  if (!standard) return refuse('not-found')
  const kept = finished.filter(({ report }) => report.standard === standard.id).toReversed()
  const scripts = rooms.library.scripts().filter(({ scenario }) => scenario.standard === standard.id)
  const plan = planOf({
    standard,
    kept,
    language,
    exercises: (loss, taken) => exercisesFor({ scripts, kept, language }, loss, taken),
  })
  const practised = new Set(finished.map(({ report }) => report.standard))
  const shown = kept.slice(-shownAtMost)
  return done({
    standard: { id: standard.id, title: say(standard.title), passMark: standard.assessment.passMark },
    standards: standards.filter(({ id }) => practised.has(id)).map(({ id, title }) => ({ id, title: say(title) })),
    finished: kept.length,
    attempts: shown.map((one) => attemptOf(rooms, one, language)),
    rules: rowsOf(standard, shown, language),
    lookBack,
    gains: lossesOf(standard, kept)
      .slice(0, gainsAtMost)
      .map(({ rule }) => ({ rule: rule.id, title: say(rule.title) })),
    plan,
    selfAnalysis: selfAnalysisOf(await rooms.store.notes(me.id), language),
  })
}

/** An attempt broken off before the first reply says nothing of what one can do. */
const hasReply = ({ report }: KeptReport): boolean => report.mood.some(({ turn }) => turn > 0)

function attemptOf({ library }: Rooms, { attempt, report }: KeptReport, language: Language): ProgressAttempt {
  const scenario = library.find(attempt.scenario)?.scenario
  return {
    id: attempt.id,
    scenario: attempt.scenario,
    title: scenario ? inLanguage(scenario.title, language) : attempt.title,
    channel: attempt.channel,
    mode: attempt.mode,
    at: attempt.startedAt,
    ending: report.ending,
    points: report.score.points,
    passed: report.score.passed,
    isRewound: attempt.rewound !== null,
  }
}
