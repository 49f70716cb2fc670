import { describe, expect, test } from 'vitest'
import type { Event } from '#contract/event.ts'
import { timeline } from '../../../client/screens/room/timeline.ts'
import { ended, said, wrote } from './events.ts'

const shows = (events: readonly Event[], read: readonly number[] = []) => timeline(events, new Set(read)).map((one) => one.shows)

describe('when an event may be seen', () => {
  test('the customer types one line after the other', () => {
    expect(shows([said(1, { at: 1000, typing: 500 }), said(2, { at: 1000, typing: 300 })])).toEqual([1500, 1800])
  })

  test("the trainee's own words are there at once, even between the customer's", () => {
    expect(shows([said(1, { at: 1000, typing: 500 }), wrote(2, { at: 1200 }), said(3, { at: 1210, typing: 100 })])).toEqual([
      1500, 1200, 1600,
    ])
  })

  test('the end waits for the last word', () => {
    expect(shows([said(1, { at: 1000, typing: 500 }), ended(2, { at: 1000 })])).toEqual([1500, 1500])
  })

  test('a line that was read while it was written needs no typing', () => {
    expect(shows([said(1, { at: 1000, typing: 500 })], [1])).toEqual([1000])
  })
})
