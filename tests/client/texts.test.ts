import { expect, test } from 'vitest'
import { en } from '../../client/texts/en.ts'
import { et } from '../../client/texts/et.ts'

/** Every text by its path, as in "shell.skip". */
const leaves = (of: object, path = ''): [string, string][] =>
  Object.entries(of).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )
const gaps = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()

test('both languages fill the same gaps in every text', () => {
  const english = new Map(leaves(en))
  expect([...english.keys()].sort()).toEqual(
    leaves(et)
      .map(([key]) => key)
      .sort(),
  )
  for (const [key, text] of leaves(et)) expect([key, gaps(text)]).toEqual([key, gaps(english.get(key) ?? '')])
})

test('no text is empty', () => {
  for (const [key, text] of [...leaves(et), ...leaves(en)]) expect([key, text.trim()]).not.toEqual([key, ''])
})
