import { describe, expect, test } from 'vitest'
import type { ReportBody } from '#contract/report.ts'
import { type EndingKind, endingKind } from '#contract/scenario.ts'
import { judge } from '../../server/assessor/built-in.ts'
import { writeReport } from '../../server/assessor/report.ts'
import { eventsOf, promise, type Reply, type Told, wholeReply } from './fixture/events.ts'
import { scriptWith } from './fixture/script.ts'

function formOf(told: Told): ReportBody['customerForm'] {
  const events = eventsOf(told)
  return writeReport(scriptWith(), events, judge(scriptWith(), events)).customerForm
}

const redo = [promise({})]
const happy: Reply = { ...wholeReply, promises: redo, mood: { anger: 15, trust: 85, cause: 'Vabandasid' } }
const rude: Reply = { text: 'Ise süüdi.', shows: { 'no-blame': 'Ise süüdi' }, mood: { anger: 96, trust: 5, cause: 'Süüdistasid' } }

describe("the customer's form", () => {
  test('is brilliant after a whole solution that left no anger, and names the remedy', () => {
    expect(formOf({ replies: [happy], ending: 'resolved' })).toEqual({
      got: { mark: 5, words: 'Sain täpselt seda, mida oli vaja: tasuta uus koristus.' },
      how: { mark: 5, words: 'Mõisteti, mida see mulle tähendas. Pandi tähele, mida ma rääkisin.' },
      hoped: 'Et keegi tuleb ja teeb köögi korda.',
      overall: 'brilliant',
      comesBack: 'yes',
    })
  })

  test('is very good where some anger stayed', () => {
    const cooler = { ...happy, mood: { anger: 40, trust: 60, cause: 'Vabandasid' } }
    expect(formOf({ replies: [cooler], ending: 'resolved' }).overall).toBe('very-good')
  })

  test('is at best good where the customer settled grudgingly', () => {
    expect(formOf({ replies: [happy], ending: 'settled' })).toMatchObject({ got: { mark: 4 }, overall: 'good', comesBack: 'perhaps' })
  })

  test('is poor after blame, in the words of one who was blamed', () => {
    const form = formOf({ replies: [rude], ending: 'walked-out' })
    expect(form).toMatchObject({ got: { mark: 1 }, how: { mark: 1 }, overall: 'poor', comesBack: 'no' })
    expect(form.got.words).toBe('Mitte midagi. Läksin ära sama murega, millega tulin.')
    expect(form.how.words).toBe('Jäi mulje, nagu oleksin ise süüdi. Vabandust ei palunud keegi.')
  })

  test('does not give full marks for manner to one who offended, even when it ended well', () => {
    const sharp: Reply = { ...happy, shows: { ...happy.shows, 'stay-calm': 'Kõike head!' } }
    const form = formOf({ replies: [sharp], ending: 'resolved' })
    expect(form.how).toEqual({ mark: 3, words: 'Mõisteti, mida see mulle tähendas. Aga minuga räägiti ärritunult, see solvas mind.' })
    expect(form.comesBack).toBe('yes')
  })

  test('remembers one good and one bad thing in between', () => {
    const half: Reply = { text: 'Tere! Vabandan, külalised…', shows: { greet: 'Tere!', apologise: 'Vabandan', listen: 'külalised' } }
    expect(formOf({ replies: [half], ending: 'turn-limit' }).how).toEqual({
      mark: 3,
      words: 'Pandi tähele, mida ma rääkisin. Kellelegi ei läinud korda, mida see mulle tähendas.',
    })
  })

  test('says so where nobody answered', () => {
    expect(formOf({ replies: [], ending: 'abandoned' })).toMatchObject({
      got: { mark: 1, words: 'Mulle ei vastanud keegi.' },
      how: { mark: 1 },
      overall: 'poor',
      comesBack: 'no',
    })
  })

  test('differs in words after every ending, with a remedy and without, in both languages', () => {
    for (const language of ['et', 'en'] as const) {
      const words = endingKind.options.flatMap((ending: EndingKind) =>
        [{ ...wholeReply }, { ...wholeReply, promises: redo }].map((reply) => formOf({ language, replies: [reply], ending }).got.words),
      )
      expect(new Set(words).size).toBe(2 * endingKind.options.length)
      expect(words.filter((said) => said.includes(language === 'et' ? 'tasuta uus koristus' : 'a free repeat clean'))).toHaveLength(7)
    }
  })
})
