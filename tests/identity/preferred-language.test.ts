import { expect, test } from 'vitest'
import { preferredLanguage } from '../../server/contract/language.ts'

test.each([
  [undefined, 'et'],
  ['', 'et'],
  ['*', 'et'],
  ['et', 'et'],
  ['et-EE,et;q=0.9,en;q=0.8', 'et'],
  ['en-GB,en;q=0.9,et;q=0.8', 'en'],
  ['en;q=0.5, et;q=0.7', 'et'],
  ['ru-RU,ru;q=0.9,et;q=0.8,en;q=0.7', 'et'],
  ['de,fr;q=0.5', 'en'],
  ['et;q=0,en', 'en'],
  ['ET', 'et'],
  ['nonsense;;q=,,;q=x', 'et'],
])('a browser that sends %j reads %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
