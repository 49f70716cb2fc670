import { describe, expect, test } from 'vitest'
import type { Event } from '#contract/event.ts'
import { type Branch, differences, turnsFrom } from '../../client/parts/compare/branches.ts'
import { turnsOf } from '../../client/parts/debrief/turns.ts'
import { weakestOf } from '../../client/parts/debrief/weakest.ts'
import { piecesOf } from '../../client/parts/marks.tsx'
import { judge, verdict } from './debrief/judging.ts'

let seq = 0
const at = (turn: number) => ({ attempt: 'a', seq: ++seq, at: 0, turn })
const heard = (turn: number, text: string): Event => ({ ...at(turn), type: 'customer-said', text, reactions: [], typing: 0, by: 'script' })
const said = (turn: number, text: string): Event => ({ ...at(turn), type: 'trainee-said', text, message: 'm' })

/** A branch with these replies, each of which the customer answered. */
function branch(replies: readonly string[], judged: Branch['judged'] = []): Branch {
  const events = [heard(0, 'Algus'), ...replies.flatMap((text, n) => [said(n + 1, text), heard(n + 1, `Vastus ${text}`)])]
  return { judged, mood: [], rows: turnsOf({ events, mood: [], judged }), report: null } as unknown as Branch
}

describe('two branches', () => {
  test('differ in the rules that came out otherwise, and in no others', () => {
    const before = branch([], judge(verdict('greet'), verdict('listen', { value: 'missed' }), verdict('thank', { credit: 0.5 })))
    const after = branch([], judge(verdict('greet'), verdict('listen'), verdict('thank')))
    expect(differences(before, after).map(({ before: then, after: now }) => [now.rule.id, then.kind, now.kind])).toEqual([
      ['listen', 'missed', 'met'],
      ['thank', 'partly', 'met'],
    ])
  })

  test('stand side by side from the reply they part at, as far as the longer one goes', () => {
    const pairs = turnsFrom(2, branch(['a', 'b']), branch(['a', 'c', 'd']))
    expect(pairs.map(({ turn, before, after }) => [turn, before?.reply?.text ?? null, after?.reply?.text ?? null])).toEqual([
      [2, 'b', 'c'],
      [3, null, 'd'],
      [4, null, null],
    ])
    expect(pairs[1]?.before?.heard[0]?.text).toBe('Vastus b')
    expect(pairs[2]?.before).toBeNull()
  })
})

test('the weakest rule is the one that cost most, a late one by its part', () => {
  const judged = judge(verdict('greet', { credit: 0.5 }), verdict('listen', { value: 'missed' }), verdict('thank'))
  expect(weakestOf(judged)?.id).toBe('listen')
  expect(weakestOf(judge(verdict('greet', { credit: 0.5 }), verdict('thank')))?.id).toBe('greet')
  expect(weakestOf(judge(verdict('greet'), verdict('listen', { value: 'unjudged' })))).toBeUndefined()
})

test('strokes are drawn once over the same words, and words that are not there get none', () => {
  const pieces = piecesOf('Tere! Palun vabandust, et nii läks.', [
    { quote: 'vabandust, et', kind: 'met' },
    { quote: 'Palun vabandust', kind: 'met' },
    { quote: 'head aega', kind: 'met' },
  ])
  expect(pieces.map(({ words, kind }) => [words, kind])).toEqual([
    ['Tere! ', null],
    ['Palun vabandust', 'met'],
    [', et nii läks.', null],
  ])
})
