import type { ReportBody } from '#contract/report.ts'
import type { EndingKind } from '#contract/scenario.ts'

type Form = ReportBody['customerForm']
type Range = readonly [number, number]

/** Between which marks a customer stays after each ending: what they got, and how. */
const ranges: Readonly<Record<EndingKind, { readonly got: Range; readonly how: Range }>> = {
  resolved: { got: [4, 5], how: [3, 5] },
  settled: { got: [3, 4], how: [2, 4] },
  'let-go': { got: [2, 3], how: [2, 5] },
  'turn-limit': { got: [1, 3], how: [1, 4] },
  abandoned: { got: [1, 3], how: [1, 4] },
  escalated: { got: [1, 2], how: [1, 3] },
  'walked-out': { got: [1, 2], how: [1, 3] },
}

/** What the marks are made from. `offences` are the broken rules on the side of "how". */
export type Experience = {
  readonly ending: EndingKind
  readonly sides: ReportBody['sides']
  readonly anger: number
  readonly trust: number
  readonly offences: number
  /** True where an offence was of the kind that fails the attempt. */
  readonly gross: boolean
}

export type Marks = { readonly got: number; readonly how: number }

/**
 * A customer marks what they lived through: the points of the side, held within what such an ending allows.
 * Nobody who was offended, or left boiling, gives full marks for manner.
 */
export function marksOf(lived: Experience): Marks {
  const { got, how } = ranges[lived.ending]
  return { got: within(got, fromPoints(lived.sides.what)), how: Math.min(within(how, fromPoints(lived.sides.how)), mannerCap(lived)) }
}

function mannerCap({ offences, gross, anger, trust }: Experience): number {
  if (gross || offences > 1) return 2
  return offences > 0 || anger >= 75 || trust <= 15 ? 3 : 5
}

const fromPoints = (points: number | null): number => (points === null ? 3 : 1 + Math.round(points / 25))
const within = ([low, high]: Range, mark: number): number => Math.min(high, Math.max(low, mark))

/** Good is what was hoped for, very good more than that; brilliant leaves nothing of the anger behind. */
export function overallOf({ ending, anger }: Experience, { got, how }: Marks): Form['overall'] {
  const sum = got + how
  if (ending === 'resolved' && sum >= 9) return sum === 10 && anger <= 25 ? 'brilliant' : 'very-good'
  if (ending === 'resolved' || ending === 'settled' || ending === 'let-go') {
    if (sum >= 7) return 'good'
    return ending === 'let-go' && sum < 5 ? 'poor' : 'short'
  }
  return sum >= 5 ? 'short' : 'poor'
}

/** Whoever left in anger is gone; of the others those return who got what they came for. */
export function comesBack({ ending }: Experience, overall: Form['overall']): Form['comesBack'] {
  if (overall === 'poor' || ending === 'walked-out' || ending === 'escalated') return 'no'
  return ending === 'resolved' && overall !== 'short' ? 'yes' : 'perhaps'
}
