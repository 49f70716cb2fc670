import type { Fresh } from '#contract/event.ts'
import type { Language } from '#contract/language.ts'
import type { EndingKind } from '#contract/scenario.ts'
import type { Commitment, Offer, Understanding } from '#contract/understanding.ts'

/** A line of the customer's, with what it answers. */
export type Line = { readonly text: string; readonly reactions: readonly string[] }

/** One reply of the trainee's, with what it answered and what was found in it. */
export type Turn = {
  readonly turn: number
  readonly text: string
  /** Null where the reply was stored but never understood, as after a crash. */
  readonly understanding: Understanding | null
  /** The customer's lines that the reply answers. */
  readonly heard: readonly Line[]
}

/** What is worth judging in an attempt, gathered from its events. */
export type Sitting = {
  readonly language: Language
  readonly turns: readonly Turn[]
  /** What the customer opened with. */
  readonly opening: readonly Line[]
  readonly ending: EndingKind | null
  /** Ids of the facts that the customer told. */
  readonly told: ReadonlySet<string>
  readonly offers: readonly (Offer & { readonly turn: number })[]
  readonly promises: readonly (Commitment & { readonly turn: number })[]
}

type Of<T extends Fresh['type']> = Extract<Fresh, { type: T }>

/** The events of one type, in order. */
export function ofType<T extends Fresh['type']>(events: readonly Fresh[], type: T): readonly Of<T>[] {
  return events.filter((event): event is Of<T> => event.type === type)
}

/** Gathers what is to be judged; events of other kinds are passed over. */
export function sittingOf(events: readonly Fresh[]): Sitting {
  const turns = turnsOf(events)
  return {
    language: ofType(events, 'attempt-started')[0]?.language ?? 'et',
    turns,
    opening: linesOf(events, 0),
    ending: ofType(events, 'attempt-ended').at(-1)?.ending ?? null,
    told: new Set(ofType(events, 'fact-told').map((event) => event.fact)),
    offers: turns.flatMap(offersIn),
    promises: ofType(events, 'promise-made').map(({ turn, promise }) => ({ ...promise, turn })),
  }
}

/** What is no reply offers nothing, whatever words it strings together. */
function offersIn({ turn, understanding }: Turn): Sitting['offers'] {
  return understanding?.nature === 'reply' ? understanding.offers.map((offer) => ({ ...offer, turn })) : []
}

function turnsOf(events: readonly Fresh[]): readonly Turn[] {
  const understood = new Map(ofType(events, 'reply-understood').map((event) => [event.turn, event.understanding]))
  return ofType(events, 'trainee-said').map(({ turn, text }) => ({
    turn,
    text,
    understanding: understood.get(turn) ?? null,
    heard: linesOf(events, turn - 1),
  }))
}

/** A customer's line carries the turn that it answers, so a reply has heard the lines of the turn before. */
function linesOf(events: readonly Fresh[], turn: number): readonly Line[] {
  return ofType(events, 'customer-said').filter((event) => event.turn === turn)
}
