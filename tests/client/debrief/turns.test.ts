import { describe, expect, test } from 'vitest'
import type { Event } from '#contract/event.ts'
import { strokesIn, turnsOf } from '../../../client/parts/debrief/turns.ts'
import { judge, verdict } from './judging.ts'

let seq = 0
const at = (turn: number) => ({ attempt: 'a', seq: ++seq, at: 0, turn })
const heard = (turn: number, text: string): Event => ({ ...at(turn), type: 'customer-said', text, reactions: [], typing: 0, by: 'script' })
const said = (turn: number, text: string): Event => ({ ...at(turn), type: 'trainee-said', text, message: 'm' })

const mood = [
  { turn: 0, anger: 60, trust: 30, cause: 'came' },
  { turn: 1, anger: 50, trust: 40, cause: 'greeted' },
]
const talk = [heard(0, 'Kedagi ei tulnud.'), heard(0, 'See on kõik.'), said(1, 'Tere! Mis juhtus?'), heard(1, 'Ootasin kolmeni.')]

describe('The conversation row by row', () => {
  test('a reply stands below the words it answers, and the last words in a row of their own', () => {
    const rows = turnsOf({ events: talk, mood, judged: [] })
    expect(rows.map(({ turn, heard: lines, reply }) => [turn, lines.map(({ text }) => text), reply?.text ?? null])).toEqual([
      [1, ['Kedagi ei tulnud.', 'See on kõik.'], 'Tere! Mis juhtus?'],
      [2, ['Ootasin kolmeni.'], null],
    ])
    expect(rows[0]).toMatchObject({ before: { anger: 60 }, after: { anger: 50 } })
    expect(rows[1]?.after).toBeNull()
  })

  test('a rule that was met is marked in the reply, and linked from its entry', () => {
    const judged = judge(verdict('greet', { quotes: ['Tere!', 'not said at all'] }))
    const rows = turnsOf({ events: talk, mood, judged })
    expect(rows[0]?.reply?.spans).toMatchObject([{ id: 's-greet', start: 0, end: 5 }])
    expect(rows[0]?.shown).toEqual(judged)
    expect(judged.map((one) => strokesIn(rows, one))).toEqual([
      [
        { quote: 'Tere!', id: 's-greet' },
        { quote: 'not said at all', id: null },
      ],
    ])
  })

  test('a rule that was missed is marked on the customer’s line where the chance was', () => {
    const judged = judge(verdict('thank', { value: 'missed', chance: 'See on kõik.' }))
    const [row] = turnsOf({ events: talk, mood, judged })
    expect(row?.heard.map(({ spans }) => spans.length)).toEqual([0, 1])
    expect(row?.missed).toEqual(judged)
    expect(row?.shown).toEqual([])
  })

  test('a rule that does not apply leaves no mark, whatever words it stood on before', () => {
    const [row] = turnsOf({ events: talk, mood, judged: judge(verdict('greet', { value: 'not-applicable', quotes: ['Tere!'] })) })
    expect(row?.reply?.spans).toEqual([])
  })

  test('an attempt without a reply shows what was missed at the opening', () => {
    const judged = judge(verdict('greet', { value: 'missed', turn: null, chance: 'See on kõik.' }))
    const rows = turnsOf({ events: talk.slice(0, 2), mood: mood.slice(0, 1), judged })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ turn: 1, reply: null, missed: judged })
  })

  test('hints stand at the reply after them, facts at the words that told them', () => {
    const events: Event[] = [
      ...talk,
      { ...at(0), type: 'hint-given', rule: 'greet', hint: 'Kuidas alustad?' },
      { ...at(1), type: 'fact-told', fact: 'when', title: 'Millal', text: 'Ootasin kolmeni.' },
    ]
    const rows = turnsOf({ events, mood, judged: [] })
    expect(rows.map(({ hints, facts }) => [hints.length, facts.length])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
})
