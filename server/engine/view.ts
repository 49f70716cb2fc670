import type { Event, EventOf, Mode, Stamp } from '#contract/event.ts'
import { viewReport } from './view-report.ts'

type Seen = { readonly mode: Mode; readonly ended: boolean }

/**
 * What the browser may see of an event, built field by field: whatever is not named here stays on the server.
 * What the understanding found and what was judged are nobody's business while the attempt runs;
 * in an exam nor are the mood, hints and how promises stand.
 */
export function view(event: Event, seen: Seen): Event | null {
  const { attempt, seq, at } = event
  const stamp: Stamp = { attempt, seq, at }
  const open = seen.ended || seen.mode === 'practice'
  switch (event.type) {
    case 'attempt-started':
      return { ...stamp, ...viewStart(event, open) }
    case 'customer-said': {
      const { type, turn, text, typing, by } = event
      // The keys name what the reply was understood to do.
      return { ...stamp, type, turn, text, reactions: seen.ended ? event.reactions : [], typing, by }
    }
    case 'trainee-said':
      return { ...stamp, type: event.type, turn: event.turn, text: event.text, message: event.message }
    case 'reply-understood':
      return seen.ended ? { ...stamp, ...viewUnderstanding(event) } : null
    case 'interrupted':
      return { ...stamp, type: event.type, turn: event.turn }
    case 'mood-moved': {
      const { type, turn, anger, trust, cause, moves } = event
      return open ? { ...stamp, type, turn, anger, trust, cause, moves: seen.ended ? moves : [] } : null
    }
    case 'fact-told':
      return { ...stamp, type: event.type, turn: event.turn, fact: event.fact, title: event.title, text: event.text }
    case 'promise-made':
      return open ? { ...stamp, ...viewPromise(event) } : null
    case 'hint-given':
      return open ? { ...stamp, type: event.type, turn: event.turn, rule: event.rule, hint: event.hint } : null
    case 'attempt-ended': {
      const { type, turn, ending, decidingTurn, told } = event
      return { ...stamp, type, turn, ending, decidingTurn, told }
    }
    case 'verdict-given':
      return seen.ended ? { ...stamp, ...viewVerdict(event) } : null
    case 'report':
      return seen.ended ? { ...stamp, ...viewReport(event) } : null
    case 'self-analysed':
      return { ...stamp, type: event.type, question: event.question, answer: event.answer }
  }
}

function viewStart(event: EventOf<'attempt-started'>, open: boolean) {
  const { type, scenario, version, standard, language, mode, seed, assignment, rewound } = event
  // The starting mood is a mood too; the field must be there, so an exam shows nought.
  const { anger, trust } = open ? event : { anger: 0, trust: 0 }
  return { type, scenario, version, standard, language, mode, seed, anger, trust, assignment, rewound }
}

function viewUnderstanding({ type, turn, understanding }: EventOf<'reply-understood'>) {
  const { nature, findings, offers, commitments, questions, signals, address } = understanding
  return { type, turn, understanding: { nature, findings, offers, commitments, questions, signals, address } }
}

function viewPromise({ type, turn, promise }: EventOf<'promise-made'>) {
  const { kind, what, howMuch, who, when, remedy, standing, quote } = promise
  return { type, turn, promise: { kind, what, howMuch, who, when, remedy, standing, quote } }
}

function viewVerdict({ type, verdict, ruling }: EventOf<'verdict-given'>) {
  const { rule, value, confidence, turn, quotes, chance, why, by, credit } = verdict
  return {
    type,
    verdict: { rule, value, confidence, turn, quotes, chance, why, by, credit },
    ruling: ruling && {
      reviewer: ruling.reviewer,
      reviewerName: ruling.reviewerName,
      reason: ruling.reason,
      at: ruling.at,
      was: ruling.was,
    },
  }
}
