import { expect, test } from 'vitest'
import { z } from 'zod'
import { messageId } from '../../../client/screens/room/message-id.ts'
import { merge } from '../../../client/screens/room/room-state.ts'
import { said, wrote } from './events.ts'

test('events that come twice or out of order stand once and in order', () => {
  expect(merge([said(1), said(3)], [wrote(2), said(3), said(4)]).map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
})

test('the newer form of an event wins', () => {
  expect(merge([said(1, { text: 'old' })], [said(1, { text: 'new' })])).toMatchObject([{ text: 'new' }])
})

test('a message id is a UUID that the server takes, and no two are alike', () => {
  const ids = Array.from({ length: 200 }, messageId)
  expect(ids.every((id) => z.uuid().safeParse(id).success)).toBe(true)
  expect(new Set(ids).size).toBe(200)
})
