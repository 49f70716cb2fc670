import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../../server/cli/check.ts'
import { openLibrary } from '../../server/library/library.ts'

const shipped = join(import.meta.dirname, '../../scenarios')
const noShow = readFileSync(join(shipped, 'cleaning/no-show.yaml'), 'utf8')

let own: string
beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'kaja-own-'))
})
afterEach(() => rmSync(own, { recursive: true, force: true }))

/** A clock that has always moved on far enough for the folder to be looked at again. */
const hurried = () => {
  let time = 0
  return () => (time += 1000)
}

describe('the shipped library', () => {
  test('has no fault', () => {
    const lines: string[] = []
    expect(
      check([], shipped, (line) => lines.push(line)),
      lines.join('\n'),
    ).toBe(0)
  })

  test('has every scenario in both languages, with a good and a poor transcript in each', () => {
    const library = openLibrary({ shipped, own: null })
    const transcripts = library.transcripts()
    for (const { scenario } of library.scripts()) {
      expect(scenario.languages.toSorted(), scenario.id).toEqual(['en', 'et'])
      const played = transcripts.filter(({ transcript }) => transcript.scenario === scenario.id)
      for (const language of scenario.languages) {
        const qualities = played.filter(({ transcript }) => transcript.language === language).map(({ transcript }) => transcript.quality)
        expect(qualities, `${scenario.id} in ${language}`).toEqual(expect.arrayContaining(['good', 'poor']))
      }
    }
  })
})

describe("an instructor's own folder", () => {
  test('makes a scenario playable as soon as it is dropped in', () => {
    const library = openLibrary({ shipped, own, now: hurried() })
    expect(library.find('mine/no-show')).toBeUndefined()
    writeFileSync(join(own, 'mine.yaml'), noShow.replace('id: cleaning/no-show', 'id: mine/no-show'))
    expect(library.find('mine/no-show')?.scenario.customer.temperament).toBeDefined()
    expect(library.isOwn('mine/no-show')).toBe(true)
    expect(library.isOwn('cleaning/no-show')).toBe(false)
  })

  test('names a broken file with its place and leaves the others playable', () => {
    const library = openLibrary({ shipped, own, now: hurried() })
    mkdirSync(join(own, 'mine'))
    writeFileSync(join(own, 'mine/bad.yaml'), noShow.replace('channel:', 'chanel:'))
    const faults = library.faults()
    expect(faults).toContainEqual(
      expect.objectContaining({ file: 'mine/bad.yaml', message: '"chanel" is not a key here', advice: 'did you mean "channel"?' }),
    )
    expect(library.find('cleaning/no-show')).toBeDefined()
  })

  test('cannot take the id of a shipped scenario', () => {
    writeFileSync(join(own, 'same.yaml'), noShow)
    const library = openLibrary({ shipped, own })
    expect(library.faults().map(({ message }) => message)).toEqual(['there is already a scenario "cleaning/no-show"'])
    expect(library.isOwn('cleaning/no-show')).toBe(false)
  })

  test('may hold temperaments of its own', () => {
    mkdirSync(join(own, 'temperaments'))
    writeFileSync(
      join(own, 'temperaments/hurried.yaml'),
      'id: hurried\nextends: plain\ntitle: { et: Kiirustaja, en: In a hurry }\nmanner: { et: Vaatab kella., en: Looks at the clock. }\n',
    )
    writeFileSync(
      join(own, 'mine.yaml'),
      noShow.replace('id: cleaning/no-show', 'id: mine/no-show').replace(/temperament: \w+/, 'temperament: hurried'),
    )
    const library = openLibrary({ shipped, own })
    expect(library.faults()).toEqual([])
    expect(library.find('mine/no-show')?.temperament.lines.blame?.length).toBeGreaterThan(0)
  })

  test('need not be there', () => {
    const library = openLibrary({ shipped, own: join(own, 'nowhere') })
    expect(library.scripts().length).toBeGreaterThan(0)
  })
})

describe('kaja check', () => {
  test('prints file, line and column, what is wrong and what to write instead, and says 1 on an error', () => {
    const file = join(own, 'bad.yaml')
    cpSync(join(shipped, 'broken/unknown-temperament.yaml'), file)
    const lines: string[] = []
    expect(check([file], shipped, (line) => lines.push(line))).toBe(1)
    expect(lines[0]).toBe(`${file}:16:16: there is no temperament "plian" (did you mean "plain"?)`)
  })

  test('says so when the path does not exist', () => {
    const lines: string[] = []
    expect(check([join(own, 'nowhere.yaml')], shipped, (line) => lines.push(line))).toBe(1)
    expect(lines[0]).toContain('there is no such file or folder')
  })
})
