import type { Event, EventOf } from '#contract/event.ts'
import type { Report } from '#contract/report.ts'
import type { Judged } from './judged.ts'
import { find, type Span } from './strokes.ts'

export type Line = { readonly seq: number; readonly at: number; readonly text: string; readonly spans: readonly Span[] }
type Mood = Report['mood'][number]

/** A reply, with the customer's words that it answered; the last may hold no reply at all. */
export type TurnRow = {
  readonly turn: number
  readonly heard: readonly Line[]
  /** What the customer told because the reply before had asked for it. */
  readonly facts: readonly EventOf<'fact-told'>[]
  readonly hints: readonly EventOf<'hint-given'>[]
  readonly reply: Line | null
  readonly interrupted: boolean
  readonly before: Mood | null
  readonly after: Mood | null
  /** Rules that stand on this reply's words. */
  readonly shown: readonly Judged[]
  /** Rules that this reply was the chance for. */
  readonly missed: readonly Judged[]
}

export type Told = { readonly events: readonly Event[]; readonly mood: readonly Mood[]; readonly judged: readonly Judged[] }

/** The conversation row by row, every rule at the words it stands on. */
export function turnsOf({ events, mood, judged }: Told): readonly TurnRow[] {
  const replies = ofType(events, 'trainee-said')
  const rows = replies.map((reply, at) => rowOf(reply.turn, reply, at))
  const last = (replies.at(-1)?.turn ?? 0) + 1
  const after = rowOf(last, null, replies.length)
  return after.heard.length > 0 ? [...rows, after] : rows

  function rowOf(turn: number, reply: EventOf<'trainee-said'> | null, at: number): TurnRow {
    // Lines after a reply carry its turn; the next reply answers them.
    const earlier = at === 0 ? 0 : (replies[at - 1]?.turn ?? 0)
    const ofTurn = judged.filter(({ verdict }) => verdict.turn === turn || (verdict.turn === null && replies.length === 0))
    const missed = ofTurn.filter(({ kind, verdict }) => kind === 'missed' && verdict.quotes.length === 0)
    return {
      turn,
      heard: ofType(events, 'customer-said')
        .filter((line) => line.turn === earlier)
        .map((line) => lineOf(line, chancesIn(line.text, missed))),
      facts: ofType(events, 'fact-told').filter((told) => at > 0 && told.turn === earlier),
      hints: ofType(events, 'hint-given').filter((hint) => hint.turn === earlier),
      reply: reply && lineOf(reply, quotesIn(reply, judged, replies)),
      interrupted: events.some((event) => event.type === 'interrupted' && event.turn === turn),
      before: mood.findLast((point) => point.turn < turn) ?? null,
      after: (reply && mood.find((point) => point.turn === turn)) ?? null,
      shown: judged.filter((one) => one.verdict.turn === turn && stands(one)),
      missed,
    }
  }
}

export const strokeId = (rule: string, nth: number): string => (nth === 0 ? `s-${rule}` : `s-${rule}-${nth + 1}`)

/** For each rule its quotes, each with the id of its stroke, or null where the words were not found. */
export function strokesIn(rows: readonly TurnRow[], { rule, verdict }: Judged): readonly { quote: string; id: string | null }[] {
  const drawn = new Set(rows.flatMap(({ reply }) => reply?.spans ?? []).map(({ id }) => id))
  return verdict.quotes.map((quote, nth) => ({ quote, id: drawn.has(strokeId(rule.id, nth)) ? strokeId(rule.id, nth) : null }))
}

/** Whether it shows in a reply: a reviewer may see a rule met without marking words. */
const stands = (one: Judged) => marks(one) || ['met', 'partly', 'broken'].includes(one.kind)
const marks = ({ kind, verdict }: Judged) => kind !== 'not-applicable' && kind !== 'unjudged' && verdict.quotes.length > 0

function quotesIn(reply: EventOf<'trainee-said'>, judged: readonly Judged[], replies: readonly EventOf<'trainee-said'>[]): readonly Span[] {
  return judged.filter(marks).flatMap((of) =>
    of.verdict.quotes.flatMap((quote, nth) => {
      const found = home(quote, of.verdict.turn, replies) === reply ? find(reply.text, quote) : null
      return found ? [{ of, id: strokeId(of.rule.id, nth), ...found }] : []
    }),
  )
}

/** The reply that a quote is from: the verdict's own, or else the first that has it. */
function home(quote: string, turn: number | null, replies: readonly EventOf<'trainee-said'>[]) {
  const has = ({ text }: { text: string }) => find(text, quote) !== null
  return replies.find((reply) => reply.turn === turn && has(reply)) ?? replies.find(has)
}

function chancesIn(text: string, missed: readonly Judged[]): readonly Span[] {
  return missed.flatMap((of) => {
    const found = of.verdict.chance === null ? null : find(text, of.verdict.chance)
    return found ? [{ of, id: strokeId(of.rule.id, 0), ...found }] : []
  })
}

const lineOf = ({ seq, at, text }: { seq: number; at: number; text: string }, spans: readonly Span[]): Line => ({ seq, at, text, spans })

function ofType<T extends Event['type']>(events: readonly Event[], type: T): readonly EventOf<T>[] {
  return events.filter((event): event is EventOf<T> & Event => event.type === type) as readonly EventOf<T>[]
}
