import type { Event } from '#contract/event.ts'
import { practice } from '../../socket/practice.ts'

type Ears = {
  readonly connected: () => void
  readonly lost: () => void
  readonly happened: (event: Event) => void
  readonly composing: () => void
  readonly delta: (text: string) => void
}

/** Hears what the socket tells of one attempt; gives back how to stop. */
export function listen(attempt: string, ears: Ears): () => void {
  const onEvent = (event: Event) => {
    if (event.attempt === attempt) ears.happened(event)
  }
  const onTyping = (about: { attempt: string }) => {
    if (about.attempt === attempt) ears.composing()
  }
  const onDelta = (about: { attempt: string; text: string }) => {
    if (about.attempt === attempt) ears.delta(about.text)
  }
  practice.on('connect', ears.connected)
  practice.on('disconnect', ears.lost)
  practice.on('connect_error', ears.lost)
  practice.on('attempt:event', onEvent)
  practice.on('customer:typing', onTyping)
  practice.on('customer:delta', onDelta)
  return () => {
    practice.off('connect', ears.connected)
    practice.off('disconnect', ears.lost)
    practice.off('connect_error', ears.lost)
    practice.off('attempt:event', onEvent)
    practice.off('customer:typing', onTyping)
    practice.off('customer:delta', onDelta)
  }
}
