import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttemptHead } from '#contract/wire.ts'
import { useBrief } from '../../api/scenarios.ts'
import { serverNow } from '../../socket/server-clock.ts'
import { openRoom, type Room } from './open-room.ts'
import type { RoomState } from './room-state.ts'
import { type Timed, timeline } from './timeline.ts'

/** Holds an attempt open as long as the screen is there. */
export function useRoom(id: string): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    const opened = openRoom(id)
    setRoom(opened)
    return opened.leave
  }, [id])
  return room
}

export const useRoomState = (room: Room): RoomState => useSyncExternalStore(room.subscribe, room.get)

/**
 * What may be seen by now, and whether the customer is still typing something that may not; wakes when the next is due.
 * The first letter has come before the trainee sat down; nobody watches it being written.
 */
export function useShown(state: RoomState, isLetter: boolean): { shown: readonly Timed[]; isTyping: boolean } {
  const [woken, wake] = useState(0)
  const opening = state.events.filter((event) => isLetter && event.type === 'customer-said' && event.turn === 0)
  const timed = timeline(state.events, new Set([...state.read, ...opening.map(({ seq }) => seq)]))
  const now = serverNow()
  const next = Math.min(...timed.map(({ shows }) => shows).filter((shows) => shows > now))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a timer may ring a little early; `woken` sets it again
  useEffect(() => {
    if (!Number.isFinite(next)) return
    const timer = setTimeout(() => wake((n) => n + 1), next - serverNow())
    return () => clearTimeout(timer)
  }, [next, woken])
  const isDue = ({ shows }: Timed) => shows <= now
  return { shown: timed.filter(isDue), isTyping: state.composing || timed.some((one) => one.event.type === 'customer-said' && !isDue(one)) }
}

/** The scenario's brief in the language of the attempt, and what to call the customer. */
export function useCustomer(attempt: AttemptHead) {
  const { t } = useTranslation()
  const { data: brief, isLoading } = useBrief(attempt.scenario, attempt.language)
  return { brief, isLoading, name: brief?.card.customer.name ?? t('room.customer'), tag: brief?.card.customer.tag }
}
