import type { Fresh } from '#contract/event.ts'
import { forbiddenRules, knownRules } from '#contract/standard.ts'
import type { Understanding } from '#contract/understanding.ts'
import type { State } from './state.ts'

export type { State } from './state.ts'

/** The state before the first event. */
export const nothing: State = {
  started: false,
  language: 'et',
  mode: 'practice',
  seed: 0,
  turn: 0,
  anger: 0,
  trust: 0,
  moods: [],
  lines: [],
  replies: [],
  met: [],
  broken: [],
  offered: [],
  asked: [],
  told: [],
  promises: [],
  understood: null,
  hints: [],
  ended: null,
}

/** The state after one more event: the same for live play, replay, rewinding and the debrief. */
export function apply(state: State, event: Fresh): State {
  switch (event.type) {
    case 'attempt-started': {
      const { language, mode, seed, anger, trust } = event
      return { ...nothing, started: true, language, mode, seed, anger, trust, moods: [{ turn: 0, anger, trust, moves: [] }] }
    }
    case 'customer-said':
      return { ...state, lines: [...state.lines, { turn: event.turn, text: event.text, reactions: event.reactions }] }
    case 'trainee-said':
      return { ...state, turn: event.turn, replies: [...state.replies, event.text] }
    case 'reply-understood':
      return learn(state, event.understanding)
    case 'mood-moved': {
      const { turn, anger, trust, moves } = event
      return { ...state, anger, trust, moods: [...state.moods, { turn, anger, trust, moves }] }
    }
    case 'fact-told':
      return { ...state, told: joined(state.told, [event.fact]) }
    case 'promise-made':
      return { ...state, promises: [...state.promises, event.promise] }
    case 'hint-given':
      return { ...state, hints: [...state.hints, event.rule] }
    case 'attempt-ended':
      return { ...state, ended: event.ending }
    // What these say is in the mood already, or comes after the talk.
    case 'interrupted':
    case 'verdict-given':
    case 'report':
    case 'self-analysed':
      return state
  }
}

/** The state that a run of events adds up to. */
export const fold = (events: readonly Fresh[]): State => events.reduce(apply, nothing)

function learn(state: State, understanding: Understanding): State {
  const known = { ...state, understood: understanding }
  // Whatever is no reply shows nothing good; what it breaks is broken all the same.
  const shown = knownRules.filter((rule) => understanding.findings[rule].shown)
  const broken = joined(
    state.broken,
    shown.filter((rule) => forbiddenRules.has(rule)),
  )
  if (understanding.nature !== 'reply') return { ...known, broken }
  return {
    ...known,
    broken,
    met: joined(
      state.met,
      shown.filter((rule) => !forbiddenRules.has(rule)),
    ),
    offered: joined(
      state.offered,
      understanding.offers.flatMap((offer) => (offer.standing === 'allowed' && offer.remedy !== null ? [offer.remedy] : [])),
    ),
    asked: joined(
      state.asked,
      understanding.questions.flatMap((question) => question.facts),
    ),
  }
}

const joined = (some: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...some, ...more])]
