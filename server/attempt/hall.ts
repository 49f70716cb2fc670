import type { Feed } from './feed.ts'
import type { Lives } from './live.ts'
import type { createQueue } from './queue.ts'
import type { Rooms } from './rooms.ts'

/** The rooms, and what this process holds for the attempts under way. */
export type Hall = Rooms & {
  readonly queue: ReturnType<typeof createQueue>
  readonly lives: Lives
  readonly feed: Feed
  /** False for a person who is too fast. */
  readonly mayReply: (person: string) => Promise<boolean>
  /** Since this process began. */
  readonly counts: { attempts: number; turns: number }
  readonly mayStart: (person: string) => Promise<boolean>
}
