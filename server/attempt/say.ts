import type { Event, Fresh } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import { longestReply } from '#contract/wire.ts'
import { busyUntil } from '../engine/busy-until.ts'
import { step } from '../engine/step.ts'
import { asTrainee, type Change, change } from './change.ts'
import { closeAttempt } from './close-attempt.ts'
import type { Hall } from './hall.ts'
import type { Live } from './live.ts'
import type { Heard } from './rooms.ts'

export type Say = { readonly attempt: string; readonly message: string; readonly text: string }

/** Takes a reply and has the customer answer it. */
export function say(hall: Hall, me: Me, ask: Say): Promise<Outcome<{ seq: number }>> {
  return change(
    hall,
    ask.attempt,
    asTrainee(me, async (live) => {
      const before = live.events.find((event) => event.type === 'trainee-said' && event.message === ask.message)
      if (before) return done({ events: [], answer: () => ({ seq: before.seq }) })
      if (live.attempt.endedAt !== null) return refuse('attempt-ended')
      if (ask.text.length > longestReply) return refuse('too-long')
      if (!(await hall.mayReply(me.id))) return refuse('too-fast')
      return answerReply(hall, live, ask)
    }),
  )
}

async function answerReply(hall: Hall, live: Live, { message, text }: Say): Promise<Outcome<Change<{ seq: number }>>> {
  const { script, state, events } = live
  const interrupted = live.attempt.channel === 'chat' && hall.now() < busyUntil(events)
  const understanding = hall.understand(text, heard(live))
  const stepped = step(script, state, { text, message, understanding, interrupted })
  if (!stepped.ok) return refuse(stepped.refusal)

  hall.feed.typing(live.attempt.id)
  const tellDelta = (delta: string) => hall.feed.delta(live.attempt.id, delta)
  const lines = await hall.customer(script, state, stepped.cue, stepped.events, tellDelta)
  const turn = withLines(stepped.events, lines)
  const { closing, summary } = closeAttempt(hall, script, [...events, ...turn])
  return done({ events: [...turn, ...closing], ...(summary && { summary }), answer: (stored) => taken(hall, stored) })
}

/** The customer has the last word before the attempt ends. */
function withLines(events: readonly Fresh[], lines: readonly Fresh[]): readonly Fresh[] {
  const end = events.findIndex(({ type }) => type === 'attempt-ended')
  return end < 0 ? [...events, ...lines] : [...events.slice(0, end), ...lines, ...events.slice(end)]
}

function taken(hall: Hall, stored: readonly Event[]): { seq: number } {
  const reply = stored.find(({ type }) => type === 'trainee-said')
  if (!reply) throw new Error('A step has to begin with the trainee’s reply.')
  hall.counts.turns++
  return { seq: reply.seq }
}

function heard({ attempt, script, state }: Live): Heard {
  const { scenario } = script
  return {
    language: attempt.language,
    channel: attempt.channel,
    customer: state.lines.map(({ text }) => text),
    policy: scenario.policy,
    details: scenario.details,
    facts: [...scenario.facts, ...scenario.unknowns],
    earlier: state.replies,
  }
}
