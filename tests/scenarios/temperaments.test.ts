import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inLanguage, type Language, language } from '#contract/language.ts'
import { normalised } from '#contract/said-before.ts'
import { type ReactionKey, reactionKey, type Temperament, temperament } from '#contract/temperament.ts'

/** Enough that a long attempt does not have to borrow from another reaction. */
const fewestLines = 6

const folder = join(import.meta.dirname, '../../scenarios/temperaments')
const all: readonly Temperament[] = readdirSync(folder).map((file) => temperament.parse(parse(readFileSync(join(folder, file), 'utf8'))))
const byId = new Map(all.map((each) => [each.id, each]))

/** The lines a customer of this temperament has for a reaction, their own or those they inherit. */
function linesOf({ lines, extends: base }: Temperament, reaction: ReactionKey): NonNullable<Temperament['lines'][ReactionKey]> {
  const parent = base === undefined ? undefined : byId.get(base)
  return lines[reaction] ?? (parent ? linesOf(parent, reaction) : [])
}

type Placed = { readonly line: string; readonly at: string }

/** Every line that stands in a file, with the place it stands in. */
const written = (to: Language): readonly Placed[] =>
  all.flatMap(({ id, lines }) =>
    reactionKey.options.flatMap((reaction) =>
      (lines[reaction] ?? []).map((line) => ({ line: inLanguage(line, to), at: `${id}/${reaction}` })),
    ),
  )

function saidTwice(lines: readonly Placed[]): readonly string[] {
  const places = Map.groupBy(lines, ({ line }) => normalised(line))
  return [...places].filter(([, at]) => at.length > 1).map(([line, at]) => `${line}: ${at.map((each) => each.at).join(', ')}`)
}

test('there are at least ten temperaments to choose from', () => {
  expect(all.length).toBeGreaterThanOrEqual(10)
})

describe.each(language.options)('in %s', (to) => {
  test.each([...byId.keys()])(`the %s customer has at least ${fewestLines} lines for every reaction`, (id) => {
    const customer = byId.get(id) as Temperament
    const short = reactionKey.options.filter((reaction) => {
      const lines = linesOf(customer, reaction).filter((line) => typeof line !== 'string' && line[to] !== undefined)
      return new Set(lines.map((line) => normalised(inLanguage(line, to)))).size < fewestLines
    })
    expect(short).toEqual([])
  })

  test('no line is said by two temperaments, or twice by one', () => {
    expect(saidTwice(written(to))).toEqual([])
  })

  test('a line that would be said twice is found, however it is punctuated', () => {
    const lines = ['Nii, ja nüüd?', 'nii ja nüüd!'].map((line, i) => ({ line, at: `place-${i}` }))
    expect(saidTwice(lines)).toEqual(['nii ja nüüd: place-0, place-1'])
  })

  test('a wish is always named in its line', () => {
    const wishes = all.flatMap(({ lines }) => lines.wish ?? []).map((line) => inLanguage(line, to))
    expect(wishes.filter((line) => !line.includes('{want}'))).toEqual([])
  })
})

describe('the way a customer addresses the trainee', () => {
  const familiar = /(?<!\p{L})(sina|sa|sinu|su|sulle|sul|sinuga|sind|sinult|sinust)(?!\p{L})/iu
  /** What is in quotation marks is spoken about, not spoken. */
  const plainly = (line: string) => line.replace(/„[^“”]*[“”]/g, '')
  const familiarLines = ({ lines }: Temperament) =>
    Object.values(lines)
      .flat()
      .map((line) => plainly(inLanguage(line, 'et')))
      .filter((line) => familiar.test(line))

  test.each(all.filter(({ id }) => id !== 'chummy').map((each) => [each.id, each] as const))('the %s customer says teie', (_, customer) => {
    expect(familiarLines(customer).filter((line) => !line.toLowerCase().includes('sina peale'))).toEqual([])
  })

  test('the chummy customer says sina and never teie', () => {
    const chummy = byId.get('chummy') as Temperament
    const polite = /(?<!\p{L})(teie|te|teid|teile|teil|teiega|teilt)(?!\p{L})/iu
    const lines = Object.values(chummy.lines)
      .flat()
      .map((line) => inLanguage(line, 'et'))
    expect(familiarLines(chummy).length).toBeGreaterThan(60)
    expect(lines.filter((line) => polite.test(line))).toEqual([])
  })
})
