import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../../server/nlu/en/pack.ts'
import { et } from '../../server/nlu/et/pack.ts'
import { keysIn } from '../../server/nlu/needed-words.ts'
import { canMatch } from '../../server/nlu/pattern.ts'
import { plain } from '../../server/nlu/text.ts'

const rows = (file: string): readonly { reply: string }[] =>
  readFileSync(new URL(`../gold/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe.each([
  ['en', en, 'dev-en.jsonl'],
  ['et', et, 'dev-et.jsonl'],
] as const)('asking for words before an expression is run, in %s', (_, pack, file) => {
  const texts = rows(file).map(({ reply }) => plain(reply, pack.mend).text)
  const expressions = [pack.meanings, pack.remedies, pack.bans, pack.topics].flatMap((group) => Object.entries(group))

  test('never hides what the expression would have found', () => {
    const hidden = expressions.flatMap(([name, words]) =>
      texts.flatMap((text) => {
        words.lastIndex = 0
        const found = words.exec(text)?.[0]
        return found !== undefined && !canMatch(words, text, keysIn(text)) ? [`${name}: ${found}`] : []
      }),
    )
    expect(hidden).toEqual([])
  })

  test('saves running most of them', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?\n])\s+/))
    const run = expressions.map(([, words]) => sentences.filter((text) => canMatch(words, text, keysIn(text))).length)
    expect(run.reduce((sum, count) => sum + count, 0) / (expressions.length * sentences.length)).toBeLessThan(0.3)
  })
})
