import type { AttemptView, ReportView, StandardView } from '#contract/http.ts'
import type { Judged } from './judged.ts'
import type { TurnRow } from './turns.ts'

/** All that a debrief is written from. */
export type Debriefing = {
  readonly view: AttemptView
  readonly report: ReportView
  readonly standard: StandardView
  readonly judged: readonly Judged[]
  readonly rows: readonly TurnRow[]
  /** The reader is the trainee whose attempt it is. */
  readonly isOwn: boolean
  /** The reader may overrule verdicts. */
  readonly mayRule: boolean
}

/** How the deciding turn is coloured: what was done well, a warning, or a broken rule. */
export function toneOf({ report, judged }: Pick<Debriefing, 'report' | 'judged'>): 'met' | 'partly' | 'broken' {
  const turn = report.decidingTurn
  if (judged.some(({ kind, verdict }) => kind === 'broken' && verdict.turn === turn)) return 'broken'
  return isWon(report) ? 'met' : 'partly'
}

export const isWon = ({ ending }: Pick<ReportView, 'ending'>): boolean => ['resolved', 'settled', 'let-go'].includes(ending)
