import type { Event } from '#contract/event.ts'
import type { Script } from '#contract/script.ts'
import { apply, fold, type State } from '../engine/apply.ts'
import type { Attempt, Store, Summary } from '../store/store.ts'

/** An attempt with all that happened in it, as far as this process knows. */
export type Live = { readonly attempt: Attempt; readonly script: Script; readonly events: readonly Event[]; readonly state: State }

const kept = 200

/**
 * Attempts as they stand, the most recently used ones kept in memory. With many processes a kept one may be
 * behind: good enough to decide on, because the store refuses what was decided on old ground.
 */
export function createLives(store: Store) {
  const lives = new Map<string, Live>()

  const keep = (live: Live): Live => {
    const { id } = live.attempt
    lives.delete(id)
    lives.set(id, live)
    const oldest = lives.keys().next().value
    if (lives.size > kept && oldest !== undefined) lives.delete(oldest)
    return live
  }

  const read = async (id: string): Promise<Live | null> => {
    // Events first: what is stored between the two reads makes the head too new, never the events.
    const events = await store.events(id)
    const attempt = await store.attempt(id)
    if (!attempt) return null
    const script = await store.script(attempt.script)
    return { attempt: { ...attempt, head: events.length }, script, events, state: fold(events) }
  }

  return {
    async find(id: string): Promise<Live | null> {
      const live = lives.get(id) ?? (await read(id))
      return live && keep(live)
    },
    forget: (id: string): void => void lives.delete(id),
    /** After these events were stored. */
    grow(live: Live, events: readonly Event[], summary?: Summary): void {
      const attempt = { ...live.attempt, ...summary, head: live.attempt.head + events.length }
      keep({ ...live, attempt, events: [...live.events, ...events], state: events.reduce(apply, live.state) })
    },
  }
}

export type Lives = ReturnType<typeof createLives>
