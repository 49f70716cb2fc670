import type { Fresh } from '#contract/event.ts'
import { inLanguage } from '#contract/language.ts'
import type { ReportBody } from '#contract/report.ts'
import type { Script } from '#contract/script.ts'
import type { Verdict } from '#contract/verdict.ts'
import { customerForm } from './form/customer-form.ts'
import { modelReplies } from './model-replies.ts'
import { moodCurve } from './mood-curve.ts'
import { score } from './score.ts'
import { sequelOf } from './sequel.ts'
import { ofType, type Sitting, sittingOf } from './sitting.ts'
import { lowerFirst } from './whys/phrase.ts'

/**
 * The debrief: all that the trainee reads afterwards, in the attempt's language. Pure, so it can be
 * written again when a reviewer has ruled. An attempt without an end counts as abandoned.
 */
export function writeReport(script: Script, events: readonly Fresh[], verdicts: readonly Verdict[]): ReportBody {
  const { scenario, standard } = script
  const sitting = sittingOf(events)
  const { language } = sitting
  const ended = ofType(events, 'attempt-ended').at(-1)
  const ending = ended?.ending ?? 'abandoned'
  const decidingTurn = ended?.decidingTurn ?? null
  const { sides, stages, ...points } = score(standard, verdicts)
  const mood = moodCurve(scenario, events, language)
  const now = mood.at(-1) ?? scenario.customer.mood
  return {
    scenario: scenario.id,
    title: inLanguage(scenario.title, language),
    standard: standard.id,
    language,
    channel: scenario.channel,
    ending,
    told: ended?.told ?? '',
    decidingTurn,
    decidedBy: decidedBy(mood, decidingTurn),
    score: points,
    verdicts: [...verdicts],
    mood: [...mood],
    promises: [...sitting.promises],
    offers: [...sitting.offers],
    facts: factsOf(script, events, sitting),
    sides,
    stages: standard.stages.map(({ id, title }) => ({
      id,
      title: inLanguage(title, language),
      points: stages.find((stage) => stage.id === id)?.points ?? null,
    })),
    customerForm: customerForm(script, sitting, verdicts, { ending, sides, mood: now }),
    sequel: sequelOf(scenario, sitting, ending),
    modelReplies: [...modelReplies(scenario, sitting, decidingTurn)],
    hints: ofType(events, 'hint-given').length,
    selfAnalysis: selfAnalysisOf(script, events, sitting),
  }
}

/** The cause of the deciding turn as a clause, to stand after "Your 3rd reply decided it:". */
function decidedBy(mood: readonly ReportBody['mood'][number][], turn: number | null): string | null {
  const cause = mood.find((point) => turn !== null && point.turn === turn)?.cause.replace(/[.!]+$/, '')
  return cause ? lowerFirst(cause) : null
}

/** All that was there to find out; what was not asked for keeps its answer to itself. */
function factsOf({ scenario }: Script, events: readonly Fresh[], { language }: Sitting): ReportBody['facts'] {
  const told = new Map(ofType(events, 'fact-told').map((event) => [event.fact, event]))
  return scenario.facts.map(({ id, title }) => {
    const at = told.get(id)
    return { id, title: inLanguage(title, language), told: at !== undefined, turn: at?.turn ?? null, text: at?.text ?? null }
  })
}

function selfAnalysisOf({ scenario }: Script, events: readonly Fresh[], { language }: Sitting): ReportBody['selfAnalysis'] {
  const answers = ofType(events, 'self-analysed')
  return scenario.debrief.map((question, n) => ({
    question: inLanguage(question, language),
    answer: answers.findLast((answer) => answer.question === n)?.answer ?? null,
  }))
}
