import { describe, expect, test } from 'vitest'
import type { Event } from '#contract/event.ts'
import type { Unsent } from '../../../client/screens/room/kept.ts'
import { talk } from '../../../client/screens/room/talk.ts'
import { timeline } from '../../../client/screens/room/timeline.ts'
import { said, wrote } from './events.ts'

const spoken = (events: readonly Event[], unsent: readonly Unsent[] = []) =>
  talk(timeline(events, new Set()), unsent).map(({ by, lines }) => [by, ...lines.map(({ text }) => text)])

describe('the conversation on the screen', () => {
  test('lines of one speaker stand under one name', () => {
    expect(spoken([said(1), said(2), wrote(3, { at: 1 }), said(4, { at: 2, turn: 1 })])).toEqual([
      ['customer', 'customer 1', 'customer 2'],
      ['trainee', 'trainee 3'],
      ['customer', 'customer 4'],
    ])
  })

  test('a reply that interrupts stands before what the customer was still typing', () => {
    const events = [said(1), said(2, { typing: 5000 }), wrote(3, { at: 1000 }), said(4, { at: 1000, typing: 100, turn: 1 })]
    expect(spoken(events)).toEqual([
      ['customer', 'customer 1'],
      ['trainee', 'trainee 3'],
      ['customer', 'customer 2', 'customer 4'],
    ])
  })

  test('an unsent reply waits at the end, in the turn it will be', () => {
    const groups = talk(timeline([said(1), wrote(2, { message: 'm2' })], new Set()), [{ message: 'm9', text: 'later', at: 9 }])
    expect(groups.at(-1)).toMatchObject({ by: 'trainee', turn: 2, lines: [{ key: 'm9', text: 'later', state: 'pending' }] })
  })

  test('a reply that is stored and still in the box is shown once, under the key it had', () => {
    const groups = talk(timeline([said(1), wrote(2, { message: 'm2' })], new Set()), [{ message: 'm2', text: 'trainee 2', at: 0 }])
    expect(groups.filter(({ by }) => by === 'trainee')).toMatchObject([{ key: 'm2', lines: [{ key: 'm2', state: 'said' }] }])
  })
})
