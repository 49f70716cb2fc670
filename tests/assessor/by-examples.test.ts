import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fewestExamples, judgeByExamples } from '../../server/assessor/by-examples.ts'

const file = join(import.meta.dirname, '../gold/invented.jsonl')
type Row = { rule: string; lang: 'et' | 'en'; use: 'example' | 'test'; shows: 0 | 1; reply: string }
const rows: Row[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const examplesOf = (rule: string, lang: Row['lang'], most = 8) => {
  const own = rows.filter((row) => row.rule === rule && row.lang === lang && row.use === 'example')
  const list = (shows: 0 | 1) => own.filter((row) => row.shows === shows).map(({ reply }) => ({ language: lang, reply }))
  return { shows: list(1).slice(0, most), lacks: list(0).slice(0, most) }
}

const judgeOf = (rule: string, lang: Row['lang']) => {
  const judge = judgeByExamples(examplesOf(rule, lang), lang)
  if (!judge) throw new Error(`There are too few examples of ${rule} in ${lang}`)
  return judge
}

describe('a rule taught by eight replies that show it and eight that do not', () => {
  const cases = [...new Set(rows.map(({ rule }) => rule))].flatMap((rule) => (['et', 'en'] as const).map((lang) => [rule, lang] as const))

  test.each(cases)('%s (%s) is found in replies that were not among the examples', (rule, lang) => {
    const judge = judgeOf(rule, lang)
    const tests = rows.filter((row) => row.rule === rule && row.lang === lang && row.use === 'test')
    const got = tests.map((row) => ({ shows: row.shows === 1, shown: judge(row.reply).shown }))
    const both = got.filter(({ shows, shown }) => shows && shown).length
    const f1 = (2 * both) / (got.filter(({ shows }) => shows).length + got.filter(({ shown }) => shown).length)
    expect(tests.length).toBeGreaterThanOrEqual(40)
    expect(f1).toBeGreaterThanOrEqual(0.7)
  })

  test('stands on the sentence that shows it, as it was written', () => {
    const reply = 'Vabandame, et läheb kaua…  Kas tohib teile  seniks TEED või kohvi pakkuda? Juuksur lõpetab kohe.'
    expect(judgeOf('offers-drink', 'et')(reply)).toMatchObject({ shown: true, quotes: ['Kas tohib teile  seniks TEED või kohvi pakkuda?'] })
  })

  test('is shown by nothing at all', () => {
    expect(judgeOf('offers-drink', 'en')('   ')).toEqual({ shown: false, confidence: 1, quotes: [] })
  })

  test('is judged the same by the same examples, learnt anew', () => {
    const reply = 'Ask for Tina at the counter. She knows your case.'
    const [one, other] = [judgeOf('names-contact-person', 'en')(reply), judgeOf('names-contact-person', 'en')(reply)]
    expect(one).toEqual(other)
  })

  test('takes a long reply in its stride', () => {
    const judge = judgeOf('explains-next-step', 'en')
    const started = performance.now()
    judge('We are sorry, and first we look and then we call. '.repeat(160))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('too few examples', () => {
  test.each([
    ['none', 0, null],
    ['one too few', fewestExamples - 1, null],
  ])('%s: the rule teaches nothing', (_name, most, nothing) => {
    expect(judgeByExamples(examplesOf('offers-drink', 'en', most), 'en')).toBe(nothing)
  })

  test('enough in one language teach nothing in the other', () => {
    const english = examplesOf('offers-drink', 'en')
    expect(judgeByExamples(english, 'en')).not.toBeNull()
    expect(judgeByExamples(english, 'et')).toBeNull()
  })

  test('as few as may be are enough', () => {
    expect(judgeByExamples(examplesOf('offers-drink', 'en', fewestExamples), 'en')).not.toBeNull()
  })
})
