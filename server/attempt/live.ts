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
  // Few and never changing, but slow to read: a script is named by its own hash.
  const scripts = new Map<string, Script>()

  const keep = (live: Live): Live => keepRecent(lives, live.attempt.id, live)
  const scriptOf = async (hash: string) => keepRecent(scripts, hash, scripts.get(hash) ?? (await store.script(hash)))

  const read = async (id: string): Promise<Live | null> => {
    // Events first: what is stored between the two reads makes the head too new, never the events.
    const events = await store.events(id)
    const attempt = await store.attempt(id)
    if (!attempt) return null
    const script = await scriptOf(attempt.script)
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

function keepRecent<T>(all: Map<string, T>, key: string, value: T): T {
  all.delete(key)
  all.set(key, value)
  const oldest = all.keys().next().value
  if (all.size > kept && oldest !== undefined) all.delete(oldest)
  return value
}

export type Lives = ReturnType<typeof createLives>
