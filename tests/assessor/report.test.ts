import { describe, expect, test } from 'vitest'
import type { Fresh } from '#contract/event.ts'
import { type ReportBody, report } from '#contract/report.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { writeReport } from '../../server/assessor/report.ts'
import { eventsOf, offer, promise, type Told, wholeReply } from './fixture/events.ts'
import { scriptWith } from './fixture/script.ts'

function reportOn(told: Told, over: Parameters<typeof scriptWith>[0] = {}, more: readonly Fresh[] = []): ReportBody {
  const script = scriptWith(over)
  const events = [...eventsOf(told), ...more]
  return report.parse(writeReport(script, events, judge(script, events)))
}

const calmed = { anger: 20, trust: 80, cause: 'Vabandasid ja pakkusid lahendust, mis talle sobib' }
const angered = { anger: 92, trust: 10, cause: 'Ajasid süü tema kaela.' }
const gaveRedo = { ...wholeReply, mood: calmed, tells: 'rooms', promises: [promise({ quote: 'Tuleme uuesti' })] }
const won: Told = { replies: [gaveRedo], ending: 'resolved', decidingTurn: 1, told: 'Kaie jäi kliendiks.' }
const blaming = { text: 'Ise olete süüdi.', shows: { 'no-blame': 'Ise olete süüdi' }, mood: angered } as const
const lost: Told = {
  replies: [{ text: 'Tere.' }, blaming, { text: 'Nojah.' }],
  ending: 'walked-out',
  decidingTurn: 2,
  told: 'Kaie lahkus.',
}

describe('the report', () => {
  test('says how it ended and what the trainee did in the turn that decided it', () => {
    expect(reportOn(lost)).toMatchObject({
      ...{ scenario: 'cleaning/fixture', title: 'Köök jäi pesemata', standard: 'fifteen', language: 'et', channel: 'chat' },
      ...{ ending: 'walked-out', told: 'Kaie lahkus.', decidingTurn: 2, decidedBy: 'ajasid süü tema kaela' },
    })
  })

  test('leaves the deciding clause out where no turn decided it', () => {
    expect(reportOn({ replies: [{ text: 'Tere.' }], ending: 'turn-limit' })).toMatchObject({ decidingTurn: null, decidedBy: null })
  })

  test('draws the mood from what brought the customer here, every bend with its cause', () => {
    expect(reportOn(lost).mood).toEqual([
      { turn: 0, anger: 70, trust: 30, cause: 'Temaga käituti halvasti või jäi töö tegemata' },
      { turn: 2, ...angered },
    ])
  })

  test('carries points, sides and titled stages', () => {
    expect(reportOn(won)).toMatchObject({
      score: { points: 100, passed: true, level: 'high', passMark: 60, blocked: [] },
      sides: { what: 100, how: 100 },
      stages: [
        { id: 'start', title: 'Algus', points: 100 },
        { id: 'facts', title: 'Asjaolud', points: 100 },
        { id: 'end', title: 'Lõpp', points: 100 },
      ],
    })
  })

  test('lists promises and offers by the turn they were made in', () => {
    const asked = offer({ remedy: 'cancel-invoice', firm: false, quote: 'kas tühistame arve' })
    const listed = reportOn({ ...won, replies: [{ text: 'Tere.', understanding: { offers: [asked] } }, gaveRedo] })
    expect(listed.offers).toEqual([{ ...asked, turn: 1 }])
    expect(listed.promises).toEqual([{ ...promise({ quote: 'Tuleme uuesti' }), turn: 2 }])
  })

  test('lists every fact, and keeps the answer of those that nobody asked for', () => {
    expect(reportOn(won).facts).toEqual([
      { id: 'rooms', title: 'Millised ruumid jäid tegemata', told: true, turn: 1, text: 'Vastus: rooms' },
      { id: 'left-at', title: 'Millal koristaja lahkus', told: false, turn: null, text: null },
    ])
  })

  test('counts the hints and keeps the last answer to each question', () => {
    const more: Fresh[] = [
      { type: 'hint-given', turn: 1, rule: 'thank', hint: 'Mõtle' },
      { type: 'self-analysed', question: 1, answer: 'Vist vabandus' },
      { type: 'self-analysed', question: 1, answer: 'Vabandus' },
    ]
    expect(reportOn(won, {}, more)).toMatchObject({
      hints: 1,
      selfAnalysis: [
        { question: 'Mida sa tahtsid saavutada?', answer: null },
        { question: 'Mis mõjus?', answer: 'Vabandus' },
      ],
    })
  })

  test('of an attempt without an end or a word is that of an abandoned one', () => {
    expect(reportOn({ replies: [] })).toMatchObject({ ending: 'abandoned', score: { points: 0, passed: false }, decidingTurn: null })
  })

  test('is written in English for an English attempt', () => {
    const english = reportOn({ ...won, language: 'en', replies: [{ ...gaveRedo, mood: { ...calmed, cause: 'You apologised' } }] })
    expect(english).toMatchObject({ title: 'The kitchen was left dirty', decidedBy: 'you apologised' })
    expect(english.modelReplies).toEqual(['First A', 'First B'])
    expect(english.customerForm.got.words).toContain('a free repeat clean')
    const own = [english.customerForm.how.words, english.mood[0]?.cause, ...english.verdicts.map(({ why }) => why)].join(' ')
    expect(own).not.toMatch(/[õäöü]/i)
  })
})

describe('the sequel', () => {
  const redo = { ...gaveRedo, mood: calmed }

  test('is told by the ending and by what was promised', () => {
    expect(reportOn({ ...won, replies: [redo] }).sequel).toEqual({ days: 3, text: 'Köök läigib.' })
    expect(reportOn(lost).sequel).toEqual({ days: 3, text: 'Kaie kirjutas arvustuse.' })
  })

  test('holds a promise beyond the policy against the trainee first', () => {
    const beyond = { ...redo, promises: [promise({ standing: 'beyond' })] }
    expect(reportOn({ ...won, replies: [beyond] }).sequel?.text).toBe('Kaie ootab lubatud kingitust.')
  })

  test('counts a remedy that was put as a question', () => {
    const asked = { ...wholeReply, understanding: { offers: [offer({ firm: false })] } }
    expect(reportOn({ ...won, replies: [asked] }).sequel?.text).toBe('Köök läigib.')
  })

  test('is silent where no telling fits, or none was written', () => {
    expect(reportOn({ replies: [{ text: 'Tere.' }], ending: 'turn-limit' }).sequel).toBeNull()
    expect(reportOn(won, { sequel: undefined }).sequel).toBeNull()
  })
})

describe('the two better replies', () => {
  const of = (decidingTurn: number, turns: number, over = {}) =>
    reportOn({ replies: Array.from({ length: turns }, (_, n) => ({ text: `Vastus ${n}` })), ending: 'turn-limit', decidingTurn }, over)
      .modelReplies

  test('suit the place of the turn that decided it', () => {
    expect(of(1, 4)).toEqual(['Esimene A', 'Esimene B'])
    expect(of(4, 4)[0]).toBe('Viimane A')
  })

  test('are another pair for another turn where the author wrote enough', () => {
    expect(of(2, 5)).toEqual(['Keskmine C', 'Keskmine A'])
    expect(of(3, 5)).toEqual(['Keskmine B', 'Keskmine C'])
  })

  test('are filled up from the nearest place where one is short', () => {
    expect(of(3, 3)).toEqual(['Viimane A', 'Keskmine A'])
  })

  test('are never the words the trainee wrote', () => {
    const wrote = { replies: [{ text: 'Esimene A' }], ending: 'turn-limit', decidingTurn: 1 } as const
    expect(reportOn(wrote).modelReplies).toEqual(['Esimene B', 'Keskmine A'])
  })
})
