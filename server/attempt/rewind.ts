import type { Event } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import type { Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Dated } from '../store/store.ts'
import type { Opened } from './attempts.ts'
import type { Hall } from './hall.ts'
import { about, openNew } from './start.ts'

/**
 * Opens a new attempt that shares all that came before the reply of `turn`. It is practice, whatever the
 * other was; an exam can be tried again from some point only once it has ended.
 */
export async function rewind(hall: Hall, me: Me, ask: { attempt: string; turn: number }): Promise<Outcome<Opened>> {
  const live = await hall.lives.find(ask.attempt)
  if (!live) return refuse('no-such-attempt')
  const { attempt, script, events } = live
  if (attempt.trainee !== me.id) return refuse(me.role === 'instructor' ? 'not-allowed' : 'no-such-attempt')
  if (attempt.mode === 'exam' && attempt.endedAt === null) return refuse('not-in-exam')
  const reply = events.findIndex((event) => event.type === 'trainee-said' && event.turn === ask.turn)
  if (reply < 0) return refuse('no-such-turn')
  if (!(await hall.mayStart(me.id))) return refuse('too-fast')

  const branch = { attempt: attempt.id, turn: ask.turn }
  const { language, seed } = attempt
  const past = events.slice(0, reply).map((event) => shared(event, branch))
  return openNew(hall, script, { ...about(hall, me, script, language), mode: 'practice', seed, assignment: null, rewound: branch }, past)
}

/** An event of the past as the new attempt has it; it keeps its time, so that nobody is typing any more. */
function shared(event: Event, rewound: { attempt: string; turn: number }): Dated {
  const { attempt: _attempt, seq: _seq, ...dated } = event
  if (dated.type !== 'attempt-started') return dated
  return { ...dated, mode: 'practice', assignment: null, rewound }
}
