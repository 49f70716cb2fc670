import type { StandardView } from '#contract/http.ts'
import type { Verdict } from '#contract/verdict.ts'
import { type Judged, judgedOf } from '../../../client/parts/debrief/judged.ts'

/** A verdict with nothing in it but what a test says. */
export const verdict = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  rule,
  value: 'met',
  confidence: 1,
  turn: 1,
  quotes: [],
  chance: null,
  why: '',
  by: 'built-in',
  credit: 1,
  ...more,
})

const rule = (id: string, kind: 'required' | 'forbidden' = 'required') =>
  ({ id, kind, title: id, means: '', stage: 'start', side: 'how', weight: 2, blocking: false }) as const

export const standard: StandardView = {
  id: 'small',
  title: 'Small',
  passMark: 60,
  stages: [{ id: 'start', title: 'Start' }],
  levels: [{ id: 'good', from: 0, title: 'Good' }],
  rules: [rule('greet'), rule('listen'), rule('thank'), rule('stay-calm', 'forbidden')],
}

export const judge = (...verdicts: readonly Verdict[]): readonly Judged[] => judgedOf({ verdicts: [...verdicts], rulings: [] }, standard)
