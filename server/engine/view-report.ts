import type { EventOf, Stamp } from '#contract/event.ts'

type ReportEvent = Omit<EventOf<'report'>, keyof Stamp>

/** The report as the browser sees it, field by field. */
export function viewReport(event: ReportEvent): ReportEvent {
  const { type, scenario, title, standard, language, channel, ending, told, decidingTurn, decidedBy, score } = event
  const { verdicts, mood, promises, offers, facts, sides, stages, customerForm, sequel, modelReplies, hints, selfAnalysis } = event
  return {
    type,
    scenario,
    title,
    standard,
    language,
    channel,
    ending,
    told,
    decidingTurn,
    decidedBy,
    score,
    verdicts,
    mood,
    promises,
    offers,
    facts,
    sides,
    stages,
    customerForm,
    sequel,
    modelReplies,
    hints,
    selfAnalysis,
  }
}
