import type { EventOf } from '#contract/event.ts'
import type { ScenarioBrief } from '#contract/http.ts'
import type { AttemptHead } from '#contract/wire.ts'
import type { Room } from './open-room.ts'
import type { RoomState } from './room-state.ts'
import { type Group, talk } from './talk.ts'
import type { Timed } from './timeline.ts'

/** All that the parts of the practice room show of one attempt. */
export type Sitting = {
  readonly room: Room
  readonly state: RoomState
  readonly attempt: AttemptHead
  readonly brief: ScenarioBrief | undefined
  readonly name: string
  readonly tag: string | undefined
  readonly talk: readonly Group[]
  readonly isTyping: boolean
  /** The reply that the trainee is writing, from 1. */
  readonly turn: number
  readonly end: EventOf<'attempt-ended'> | undefined
}

type Seen = { shown: readonly Timed[]; isTyping: boolean }
type Who = { brief: ScenarioBrief | undefined; name: string; tag: string | undefined }

/** Puts together what may be seen by now. */
export function sitting(room: Room, state: RoomState, attempt: AttemptHead, { shown, isTyping }: Seen, who: Who): Sitting {
  const groups = talk(shown, state.unsent)
  const replies = groups.filter(({ by }) => by === 'trainee')
  const end = shown.map(({ event }) => event).find((event): event is EventOf<'attempt-ended'> => event.type === 'attempt-ended')
  return { room, state, attempt, ...who, talk: groups, isTyping, turn: replies.length + (end ? 0 : 1), end }
}
