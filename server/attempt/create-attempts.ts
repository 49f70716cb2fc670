import { setImmediate } from 'node:timers/promises'
import type { Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Attempts } from './attempts.ts'
import { createFeed } from './feed.ts'
import { finish } from './finish.ts'
import type { Hall } from './hall.ts'
import { hint } from './hint.ts'
import { list, row, standings } from './listing.ts'
import { createLives } from './live.ts'
import { createPace } from './pace.ts'
import { createQueue } from './queue.ts'
import { readReport, resume } from './reading.ts'
import { rewind } from './rewind.ts'
import type { Rooms } from './rooms.ts'
import { rule } from './rule.ts'
import { rulings } from './rulings.ts'
import { say } from './say.ts'
import { selfAnalyse } from './self-analyse.ts'
import { start } from './start.ts'

/** Opens the room in which attempts live. */
export function createAttempts(rooms: Rooms): Attempts {
  const hall: Hall = {
    ...rooms,
    queue: createQueue(),
    lives: createLives(rooms.store),
    feed: createFeed(rooms.store),
    counts: { attempts: 0, turns: 0 },
    mayReply: createPace(rooms.replyPace),
    mayStart: createPace(rooms.startPace),
  }
  let closing = false
  const unlessClosing = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => (closing ? refuse('closing') : work())

  return {
    start: (me, ask) => unlessClosing(() => start(hall, me, ask)),
    resume: (me, ask) => resume(hall, me, ask),
    say: (me, ask) => unlessClosing(() => say(hall, me, ask)),
    hint: (me, attempt) => unlessClosing(() => hint(hall, me, attempt)),
    rewind: (me, ask) => unlessClosing(() => rewind(hall, me, ask)),
    finish: (me, attempt) => unlessClosing(() => finish(hall, me, attempt)),
    report: (me, attempt) => readReport(hall, me, attempt),
    selfAnalyse: (me, attempt, ask) => unlessClosing(() => selfAnalyse(hall, me, attempt, ask)),
    rule: (me, ask) => unlessClosing(() => rule(hall, me, ask)),
    rulings: (me, of) => rulings(hall, me, of),
    row: (me, attempt, language) => row(hall, me, attempt, language),
    list: (me, query) => list(hall, me, query),
    standings: (me) => standings(hall, me),
    rename: (me, name) => rooms.store.rename(me.id, name),
    counts: () => ({ ...hall.counts }),
    follow: hall.feed.follow,
    async drain() {
      closing = true
      await hall.queue.idle()
      // What was stored last is still to be acknowledged, and then told.
      await setImmediate()
      await setImmediate()
    },
  }
}
