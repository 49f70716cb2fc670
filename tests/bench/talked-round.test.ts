import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LabelRow } from '#contract/gold.ts'
import { forbiddenRules, knownRules } from '#contract/standard.ts'
import { benchTalkedRound, talkedRows } from '../../server/cli/bench/talked-round.ts'

const text = readFileSync(join(import.meta.dirname, '../gold/talked-round.jsonl'), 'utf8').trim()
const rows = talkedRows.parse(text.split('\n').map((line) => JSON.parse(line)))

/** Gives each row the same labels, whatever it says. */
const always = (grants: boolean, breaks = false): LabelRow => {
  const labels = Object.fromEntries(knownRules.map((rule) => [rule, forbiddenRules.has(rule) ? Number(!breaks) : Number(grants)]))
  return ({ id }) => ({ id, labels, evidence: {}, confidence: {} }) as unknown as ReturnType<LabelRow>
}
const figureOf = (name: string, label: LabelRow) => benchTalkedRound(rows, label).find((line) => line.case === name)?.value

test('there are at least 75 replies in each language, each with a rule it may not earn, and no two alike in a language', () => {
  for (const lang of ['et', 'en']) {
    const own = rows.filter((row) => row.lang === lang)
    expect(own.length).toBeGreaterThanOrEqual(75)
    expect(new Set(own.map(({ reply }) => reply)).size).toBe(own.length)
  }
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(rows.filter(({ must }) => !must.some((rule) => !forbiddenRules.has(rule)))).toEqual([])
})

test('every kind of trick is tried in both languages', () => {
  const kindsIn = (lang: string) => new Set(rows.filter((row) => row.lang === lang).map(({ kind }) => kind))
  expect(kindsIn('et')).toEqual(kindsIn('en'))
  expect([...kindsIn('et')]).toEqual(
    expect.arrayContaining([
      'checklist',
      'keywords',
      'repetition',
      'instruction',
      'alphabet',
      'quoted-customer',
      'other-scenario',
      'filler',
    ]),
  )
  expect(rows.filter(({ kind, reply }) => kind === 'filler' && reply.length >= 4900).length).toBeGreaterThanOrEqual(8)
})

test('who gives everything is talked round by all, who gives nothing by none', () => {
  expect(figureOf('all bypass', always(true))).toBe(100)
  expect(figureOf('all bypass', always(false))).toBe(0)
})

test('a forbidden rule wrongly found broken is counted apart', () => {
  expect(figureOf('all wrongly broken', always(false))).toBe(0)
  expect(figureOf('all wrongly broken', always(false, true))).toBeGreaterThan(0)
  expect(figureOf('all bypass', always(false, true))).toBe(0)
})
