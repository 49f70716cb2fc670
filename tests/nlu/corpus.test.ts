import { describe, expect, it } from 'vitest'
import { language } from '#contract/language.ts'
import { corpusFiles } from '../../server/cli/training-rows.ts'

const files = corpusFiles(new URL('../../server/nlu/corpus', import.meta.url).pathname)
const replies = files.flatMap(({ file }) => file.replies)

describe.each(files.map((one) => [one.path, one.file] as const))('the corpus file %s', (path, file) => {
  it('lies in the folder of its language', () => {
    expect(path.startsWith(`${file.lang}/`)).toBe(true)
  })

  it('quotes its replies verbatim', () => {
    const wrong = file.replies.flatMap(({ reply, shows }) =>
      Object.values(shows)
        .flat()
        .filter((quote) => !reply.includes(quote)),
    )
    expect(wrong).toEqual([])
  })
})

describe('the corpus', () => {
  it('has no two replies alike', () => {
    const bare = replies.map(({ reply }) => reply.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '))
    expect(bare.filter((reply, i) => bare.indexOf(reply) !== i)).toEqual([])
  })

  it('has no two scenarios of one name', () => {
    const names = files.map(({ file }) => file.scenario)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it.each(language.options)('spans trades enough in %s', (lang) => {
    const own = files.filter(({ file }) => file.lang === lang)
    expect(own.flatMap(({ file }) => file.replies).length).toBeGreaterThanOrEqual(250)
    expect(new Set(own.map(({ file }) => file.trade)).size).toBeGreaterThanOrEqual(10)
  })

  it('spans twelve trades at least', () => {
    expect(new Set(files.map(({ file }) => file.trade)).size).toBeGreaterThanOrEqual(12)
  })
})
