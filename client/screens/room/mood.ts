import type { Event } from '#contract/event.ts'

export type MoodPoint = { readonly turn: number; readonly anger: number; readonly trust: number; readonly cause: string | null }

/** The mood at the start and after each reply; empty where the attempt does not tell it (an exam). */
export function moodPoints(events: readonly Event[]): readonly MoodPoint[] {
  return events.flatMap((event): MoodPoint[] => {
    if (event.type === 'attempt-started') return [{ turn: 0, anger: event.anger, trust: event.trust, cause: null }]
    if (event.type === 'mood-moved') return [{ turn: event.turn, anger: event.anger, trust: event.trust, cause: event.cause }]
    return []
  })
}
