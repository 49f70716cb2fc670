import type { Event, Fresh } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Summary } from '../store/store.ts'
import type { Hall } from './hall.ts'
import type { Live } from './live.ts'

/** What is to be stored, and what the asker gets once it is. No events: nothing changes. */
export type Change<T> = {
  readonly events: readonly Fresh[]
  readonly summary?: Summary
  readonly answer: (stored: readonly Event[]) => T
}

/** How often an attempt may have moved on under our hands before we give up. */
const tries = 5

/**
 * The one way in which an attempt changes: one change at a time, decided on how it stands, stored in one
 * commit, and only then told. Where another process was first, it is decided anew on what that one stored.
 */
export function change<T>(hall: Hall, id: string, decide: (live: Live) => Promise<Outcome<Change<T>>>): Promise<Outcome<T>> {
  return hall.queue.run(id, async () => {
    for (let n = 0; n < tries; n++) {
      const live = await hall.lives.find(id)
      if (!live) return refuse('no-such-attempt')
      const decided = await decide(live)
      if (!decided.ok) return decided
      const stored = await store(hall, live, decided.value)
      if (stored) return done(decided.value.answer(stored))
    }
    return refuse('busy')
  })
}

async function store<T>(hall: Hall, live: Live, { events, summary }: Change<T>): Promise<readonly Event[] | null> {
  if (events.length === 0) return []
  const { id, head } = live.attempt
  const at = hall.now()
  const dated = events.map((event) => ({ ...event, at }))
  const appended = await hall.store.append(id, head, dated, summary).catch((error) => {
    // Whether it was stored is not known now; the next look decides.
    hall.lives.forget(id)
    throw error
  })
  if (!appended.ok) {
    hall.lives.forget(id)
    return null
  }
  hall.lives.grow(live, appended.events, summary)
  hall.feed.stored(id, appended.events)
  return appended.events
}

/** Decides for the trainee of the attempt alone. */
export const asTrainee =
  <T>(me: Me, decide: (live: Live) => Promise<Outcome<T>>) =>
  async (live: Live): Promise<Outcome<T>> => {
    if (live.attempt.trainee === me.id) return decide(live)
    // Who may read it may know that it is there.
    return refuse(me.role === 'instructor' ? 'not-allowed' : 'no-such-attempt')
  }
