import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runKaja } from '../support/start-server.ts'

const noShow = join(import.meta.dirname, '../../scenarios/cleaning/no-show.yaml')

describe('kaja rehearse', () => {
  test('tells in a table how each robot fared, and how difficult the scenario is', async () => {
    const { code, stdout, stderr } = await runKaja(['rehearse', 'cleaning/no-show', '--lang', 'et'])
    expect([code, stderr], stdout).toEqual([0, ''])
    expect(stdout).toMatch(/^cleaning\/no-show: difficulty 2, measured [1-5]\.\d; \d+ of the author's \d+ lines heard$/m)
    expect(stdout).toMatch(/^ {2}model +et +\d+ +yes +resolved +\d+ +6\/6$/m)
    expect(stdout).toMatch(/^ {2}silent +et +0 +no +walked-out +\d+ +0\/6$/m)
  }, 60_000)

  test('prints the same as a line of JSON, and the same every time', async () => {
    const ask = ['rehearse', 'cleaning/no-show', '--lang', 'et', '--json']
    const [first, second] = await Promise.all([runKaja(ask), runKaja(ask)])
    expect(first.stdout).toBe(second.stdout)
    const review = JSON.parse(first.stdout)
    expect(review).toMatchObject({ scenario: 'cleaning/no-show', difficulty: 2, facts: 6, neverTold: [], faults: [] })
    expect(review.played.map(({ robot, passed }: { robot: string; passed: boolean }) => [robot, passed])).toEqual([
      ['model', true],
      ['blamer', false],
      ['over-promiser', false],
      ['template apologiser', false],
      ['silent', false],
      ['interrupter', false],
      ['nonsense', false],
      ['grader-injector', false],
      ['other-language', false],
      ['stops half-way', false],
    ])
  }, 60_000)

  test.each([
    [['rehearse', 'cleaning/nowhere'], 1, /There is no scenario "cleaning\/nowhere"[\s\S]*cleaning\/no-show/],
    [['rehearse', 'one', 'two'], 2, /Name one scenario, or none/],
    [['rehearse', '--lang', 'fi'], 2, /--lang must be et or en/],
  ] as const)('%j ends with %i and says how', async (args, code, complaint) => {
    const ran = await runKaja(args)
    expect(ran.code).toBe(code)
    expect(ran.stderr).toMatch(complaint)
  })
})

describe('kaja check --play', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaja-check-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('names a model reply that promises what nobody may promise', async () => {
    const file = join(folder, 'mine.yaml')
    const content = await readFile(noShow, 'utf8')
    await writeFile(
      file,
      content
        .replace('id: cleaning/no-show', 'id: mine/no-show')
        .replace('Kokku lepitud: koristaja on teie juures homme kell 9.', 'Luban teile, et seda ei juhtu enam kunagi.'),
    )
    const { code, stdout } = await runKaja(['check', '--play', file])
    expect(code).toBe(1)
    expect(stdout).toMatch(/mine\.yaml:\d+:\d+: this model reply breaks the rule "realistic-promises": ".*enam kunagi/)
  }, 60_000)
})
