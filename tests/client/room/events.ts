import type { Event } from '#contract/event.ts'

type More = { at?: number; turn?: number; typing?: number; text?: string; message?: string }

/** Events of one attempt, as short as the tests need them. */
export const said = (seq: number, { at = 0, turn = 0, typing = 0, text = `customer ${seq}` }: More = {}): Event => ({
  attempt: 'a',
  seq,
  at,
  type: 'customer-said',
  turn,
  text,
  reactions: [],
  typing,
  by: 'script',
})

export const wrote = (seq: number, { at = 0, turn = 1, text = `trainee ${seq}`, message = `m${seq}` }: More = {}): Event => ({
  attempt: 'a',
  seq,
  at,
  type: 'trainee-said',
  turn,
  text,
  message,
})

export const ended = (seq: number, { at = 0, turn = 1 }: More = {}): Event => ({
  attempt: 'a',
  seq,
  at,
  type: 'attempt-ended',
  turn,
  ending: 'resolved',
  decidingTurn: null,
  told: 'Solved.',
})
