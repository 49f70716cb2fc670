import type { AttemptView, ReportView, StandardView } from '#contract/http.ts'
import type { Report } from '#contract/report.ts'
import { type Judged, judgedOf } from '../debrief/judged.ts'
import { moodSoFar } from '../debrief/mood-so-far.ts'
import { type TurnRow, turnsOf } from '../debrief/turns.ts'

/** One of the two attempts; without a report while it runs. */
export type Branch = {
  readonly view: AttemptView
  readonly report: ReportView | null
  readonly judged: readonly Judged[]
  readonly mood: Report['mood']
  readonly rows: readonly TurnRow[]
}

export function branchOf(view: AttemptView, report: ReportView | null, standard: StandardView | null): Branch {
  const judged = report && standard ? judgedOf(report, standard) : []
  const mood = report?.mood ?? moodSoFar(view)
  return { view, report, judged, mood, rows: turnsOf({ events: view.events, mood, judged }) }
}

export type Difference = { readonly before: Judged; readonly after: Judged }

/** The rules that came out differently, in the standard's order. */
export function differences(before: Branch, after: Branch): readonly Difference[] {
  return after.judged.flatMap((now) => {
    const then = before.judged.find(({ rule }) => rule.id === now.rule.id)
    return then && then.kind !== now.kind ? [{ before: then, after: now }] : []
  })
}

export type TurnPair = { readonly turn: number; readonly before: TurnRow | null; readonly after: TurnRow | null }

/** The replies from the branch on, side by side; null where one of the two had ended. */
export function turnsFrom(turn: number, before: Branch, after: Branch): readonly TurnPair[] {
  const last = Math.max(...[before, after].map(({ rows }) => rows.at(-1)?.turn ?? 0))
  const at = ({ rows }: Branch, nth: number) => rows.find((row) => row.turn === nth) ?? null
  return Array.from({ length: Math.max(0, last - turn + 1) }, (_, n) => ({
    turn: turn + n,
    before: at(before, turn + n),
    after: at(after, turn + n),
  }))
}
