import { describe, expect, test } from 'vitest'
import type { Event, Fresh } from '#contract/event.ts'
import { busyUntil } from '../../server/engine/busy-until.ts'
import { view } from '../../server/engine/view.ts'
import { withScenario } from '../support/fixture-script.ts'
import { understood } from '../support/understood.ts'
import { linesOf, play } from './playing.ts'

const stamped = (events: readonly Fresh[], at = 1000): readonly Event[] =>
  events.map((event, index) => ({ ...event, attempt: 'a', seq: index + 1, at }) as Event)
const talk = play([
  understood({ shows: ['apologise'], questions: [{ facts: ['rooms'] }], offers: [{ remedy: 'new-cleaning' }] }),
  understood({ signals: ['insult'] }),
])
const hint: Fresh = { type: 'hint-given', turn: 1, rule: 'listen', hint: 'x' }
const events = stamped([...talk.events, hint])
const seenTypes = (mode: 'practice' | 'exam', ended: boolean) =>
  new Set(events.flatMap((event) => view(event, { mode, ended })?.type ?? []))

describe('the view', () => {
  test('never tells what was understood while the attempt runs', () => {
    expect(seenTypes('practice', false).has('reply-understood')).toBe(false)
    expect(seenTypes('exam', false).has('reply-understood')).toBe(false)
    expect(seenTypes('practice', true).has('reply-understood')).toBe(true)
  })

  test('keeps mood, hints and promises out of a running exam, and tells them in practice', () => {
    for (const type of ['mood-moved', 'hint-given', 'promise-made'] as const) {
      expect(seenTypes('exam', false).has(type), type).toBe(false)
      expect(seenTypes('practice', false).has(type), type).toBe(true)
      expect(seenTypes('exam', true).has(type), type).toBe(true)
    }
    const [start] = events
    expect(start && view(start, { mode: 'exam', ended: false })).toMatchObject({ anger: 0, trust: 0 })
  })

  test('does not give away by the customer’s lines what the reply was taken for', () => {
    for (const event of events) {
      const seen = view(event, { mode: 'practice', ended: false })
      if (seen?.type === 'customer-said') expect(seen.reactions).toEqual([])
    }
  })

  test('lets no field through that the contract does not name', () => {
    for (const event of events) {
      const seen = view(Object.assign({ secret: 'key' }, event), { mode: 'practice', ended: true })
      expect(seen).not.toHaveProperty('secret')
      expect(seen).toEqual(event)
    }
  })
})

describe('the customer is busy', () => {
  test('until every bubble of the turn is typed', () => {
    expect(busyUntil(stamped(play([]).events))).toBe(1000 + 1000 + 2000)
    expect(busyUntil(stamped(talk.events.slice(0, 4)))).toBe(0)
  })

  test('never over a letter, which comes whole', () => {
    const { events } = play([], { script: withScenario({ channel: 'letter' }) })
    expect(linesOf(events)).toEqual(['Köök on must.\n\nKülalised tulevad õhtul.'])
    expect(busyUntil(stamped(events))).toBe(1000)
  })
})
