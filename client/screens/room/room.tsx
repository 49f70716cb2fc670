import { useEffect } from 'react'
import { useParams } from 'react-router'
import type { AttemptHead } from '#contract/wire.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { Chat } from './chat.tsx'
import { ConnectionNote } from './connection-note.tsx'
import { forget } from './kept.ts'
import { Letter } from './letter.tsx'
import type { Room as OpenedRoom } from './open-room.ts'
import type { RoomState } from './room-state.ts'
import { sitting } from './sitting.ts'
import { useCustomer, useRoom, useRoomState, useShown } from './use-room.ts'

/** The practice room: one attempt, as a chat or as letters. */
export function Room() {
  const { id = '' } = useParams()
  const room = useRoom(id)
  return room ? <Door key={id} room={room} /> : <Waiting />
}

function Door({ room }: { room: OpenedRoom }) {
  const state = useRoomState(room)
  if (state.attempt) return <Inside room={room} state={state} attempt={state.attempt} />
  if (state.refusal) return <Trouble fault={state.refusal} retry={room.retry} />
  return (
    <div className="wrap">
      <Waiting />
      <ConnectionNote connection={state.connection} />
    </div>
  )
}

function Inside({ room, state, attempt }: { room: OpenedRoom; state: RoomState; attempt: AttemptHead }) {
  const who = useCustomer(attempt)
  const isLetter = who.brief?.card.channel === 'letter'
  const now = sitting(room, state, attempt, useShown(state, isLetter), who)
  useTitle(who.brief?.card.title)
  const isOver = now.end !== undefined && state.unsent.length === 0
  useEffect(() => {
    if (isOver) forget(attempt.id)
  }, [isOver, attempt.id])
  if (who.isLoading) return <Waiting />
  return isLetter ? <Letter sitting={now} /> : <Chat sitting={now} />
}
