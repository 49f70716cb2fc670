import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Me } from '#contract/http.ts'
import { type Language, language } from '#contract/language.ts'
import { createClassroom } from '../../server/classroom/classroom.ts'
import { judgeReply } from '../../server/classroom/drills/judge-reply.ts'
import { linesAt, momentOf } from '../../server/classroom/drills/moment.ts'
import { nearMisses } from '../../server/classroom/drills/near-misses.ts'
import { openLibrary } from '../../server/library/library.ts'
import { understand } from '../../server/nlu/understand.ts'

const library = openLibrary({ shipped: join(import.meta.dirname, '../../scenarios'), own: null })
const store = { attempts: async () => [], reports: async () => [], notes: async () => [], keepNote: async () => {} }
const classroom = createClassroom({ store, library, understand, now: () => 0 })
const me: Me = { id: 'mari', name: 'Mari', role: 'guest', email: null }
const rules = library.standards().find(({ id }) => id === 'complaint-resolution')?.rules ?? []

const drillsOf = async (rule: string, lang: Language) => {
  const found = await classroom.drills(me, { rule, lang })
  if (!found.ok) throw new Error(found.refusal.message)
  return found.value.drills
}

describe.each(language.options)('in %s', (lang) => {
  test.each(rules.map(({ id }) => id))('%s has eight drills and more, each with its contrast', async (rule) => {
    const drills = await drillsOf(rule, lang)
    expect(drills.length).toBeGreaterThanOrEqual(8)
    for (const { id } of drills.slice(0, 8)) {
      const tried = await classroom.tryDrill(me, { id, reply: '', language: lang })
      if (!tried.ok) throw new Error(tried.refusal.message)
      const { strong, weak } = tried.value
      expect([id, strong.length > 0, weak.length]).toEqual([id, true, 2])
      // Why each of them misses is what the contrast teaches.
      for (const { why } of weak) expect([id, why]).not.toEqual([id, ''])
    }
  })

  test('the first replies to a customer are all different lines of theirs', async () => {
    const drills = await drillsOf('listen', lang)
    expect(new Set(drills.map(({ lines }) => lines.join('\n'))).size).toBe(drills.length)
    for (const { lines } of drills) expect(lines.every((line) => line.trim() !== '' && !line.includes('{'))).toBe(true)
  })

  test('a near miss misses, hardly ever mind who the customer is', () => {
    const scripts = library.scripts().filter((_, at) => at % 3 === 0)
    for (const { id: rule } of rules)
      for (const { text } of nearMisses[lang][rule]?.replies ?? []) {
        const hits = scripts.filter((script) => {
          const lines = linesAt(momentOf(rule, script), script, lang)
          return judgeReply(understand, { script, rule, language: lang, lines }, text)?.shown !== false
        })
        // A customer may happen to have named the very word; for them the other near miss is shown.
        expect([text, hits.length <= scripts.length / 10]).toEqual([text, true])
      }
  })
})

test('a customer of a later moment has said what they want, or agreed', async () => {
  const [middle] = (await drillsOf('involve-customer', 'et')).filter(({ scenario }) => scenario === 'cleaning/no-show')
  expect(middle?.lines).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Kella üheksaks/), expect.stringMatching(/arvet ei tuleks/)]),
  )
  const [last] = (await drillsOf('follow-up', 'et')).filter(({ scenario }) => scenario === 'cleaning/no-show')
  expect(last?.lines.at(-1)).toBe('Selge sõna. See sobib mulle.')
})

test('a letter is answered whole, so its drills all begin with the letter', async () => {
  for (const rule of ['thank', 'act-now', 'follow-up']) {
    const letters = (await drillsOf(rule, 'en')).filter(({ channel }) => channel === 'letter')
    expect(letters.every(({ moment }) => moment === 'first')).toBe(true)
  }
})
