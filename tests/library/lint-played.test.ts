import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EndingKind } from '#contract/scenario.ts'
import { openLibrary } from '../../server/library/library.ts'
import { lintPlayed } from '../../server/library/lint-played.ts'
import { ownLines } from '../../server/library/robots/own-lines.ts'
import type { Played, Rehearsed } from '../../server/library/robots/rehearsed.ts'
import { readSource } from '../../server/library/source.ts'

const shipped = join(import.meta.dirname, '../../scenarios')
const file = join(shipped, 'cleaning/no-show.yaml')
const content = readFileSync(file, 'utf8')
const found = openLibrary({ shipped, own: null }).find('cleaning/no-show')
const { source } = readSource(file, content)
if (!found || !source) throw new Error('cleaning/no-show is gone')
const script = found
const { scenario } = script

const endings: readonly EndingKind[] = ['resolved', 'settled', 'escalated', 'walked-out', 'let-go', 'turn-limit']
const played = (robot: string, passed: boolean, ending: EndingKind): Played => ({
  robot,
  language: 'et',
  points: 0,
  passed,
  ending,
  turns: 3,
  facts: scenario.facts.map(({ id }) => id),
  lines: ownLines(scenario).map(({ text }) => (typeof text === 'string' ? text : (text.et ?? ''))),
  discontent: [43],
})
const both = (of: Played): readonly Played[] => [of, { ...of, language: 'en' }]

/** All is well: the model passes, all others fail, every ending is reached and everything said. */
const well: Rehearsed = {
  played: [...both(played('model', true, 'resolved')), ...both(played('silent', false, 'walked-out'))],
  graded: [played('graded', false, 'settled')],
  provoked: endings.map((ending) => played('provoker', false, ending)),
  misgivings: [],
}
const faults = (rehearsed: Partial<Rehearsed>) => lintPlayed(source, script, { ...well, ...rehearsed })
const lineAt = (line: number) => content.split('\n')[line - 1]

test('a scenario that plays well has nothing to be said of it', () => {
  expect(faults({})).toEqual([])
})

test('a scenario that not even the model passes cannot be passed', () => {
  const [fault] = faults({ played: both(played('model', false, 'settled')) })
  expect(fault).toMatchObject({ severity: 'error', message: expect.stringContaining('cannot be passed') })
})

test('a scenario that a robot passes which says nothing cannot be failed', () => {
  const [fault] = faults({ played: [...well.played, played('silent', true, 'resolved')] })
  expect(fault).toMatchObject({ severity: 'error', message: 'it cannot be failed: the robot "silent" passes in "et"' })
  expect(lineAt(fault?.line ?? 0)).toContain('id: cleaning/no-show')
})

test('a model reply that breaks a rule is named in its language', () => {
  const [fault] = faults({ misgivings: [{ reply: 2, language: 'en', why: 'realistic-promises', quote: 'never again' }] })
  expect(fault).toMatchObject({ severity: 'error', message: 'this model reply breaks the rule "realistic-promises": "never again"' })
  expect(lineAt(fault?.line ?? 0)).toContain('Thank you, that is clear now')
})

test('a fact that nobody is told is named', () => {
  const without = (one: Played): Played => ({ ...one, facts: one.facts.filter((fact) => fact !== 'key') })
  const found = faults({ played: well.played.map(without), graded: [], provoked: well.provoked.map(without) })
  expect(found.map(({ message }) => message)).toEqual([
    'nobody can find out "key" in "et": its topics and cues are not understood',
    'nobody can find out "key" in "en": its topics and cues are not understood',
  ])
})

test('an ending that nobody came to, and reactions that nobody heard, are pointed out', () => {
  const unsaid = (one: Played): Played => ({
    ...one,
    lines: one.lines.filter((line) => !/parem|Me ei ole vist|Kas oleme varem/.test(line)),
  })
  const found = faults({
    played: well.played.map(unsaid),
    graded: [],
    provoked: well.provoked.filter(({ ending }) => ending !== 'escalated').map(unsaid),
  })
  expect(found.map(({ severity, line }) => [severity, lineAt(line)?.trim()])).toEqual([
    ['warning', 'escalated:'],
    ['warning', 'sina:'],
  ])
})

test('a difficulty far from the measured one is pointed out', () => {
  const [fault] = faults({ graded: [{ ...played('graded', false, 'settled'), discontent: [90, 90, 90] }] })
  expect(fault).toMatchObject({ severity: 'warning', message: 'the difficulty is 2, but the robots found 5.0' })
})
