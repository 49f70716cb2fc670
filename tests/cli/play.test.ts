import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { event as eventSchema } from '#contract/event.ts'
import { runKaja } from '../support/start-server.ts'

const replies = [
  'Tere! Vabandan väga, et koristaja ei tulnud.\\nMis kell te teda ootasite?',
  'Pakun teile tasuta uue koristuse homme kell 9.',
]
const playJson = async (lines: readonly string[], ...more: string[]) => {
  const { code, stdout, stderr } = await runKaja(['play', 'cleaning/no-show', '--json', ...more], {
    input: lines.map((line) => `${line}\n`).join(''),
  })
  const events = stdout
    .trim()
    .split('\n')
    .map((line) => eventSchema.parse(JSON.parse(line)))
  return { code, stderr, stdout, events }
}

describe('kaja play --json', () => {
  it('prints every event as a line, the report last, when the input ends early', async () => {
    const { code, stderr, events } = await playJson(replies)
    expect([code, stderr]).toEqual([0, ''])
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, n) => n + 1))
    expect(events[0]).toMatchObject({ type: 'attempt-started', scenario: 'cleaning/no-show', language: 'et', seed: 1 })
    expect(events.at(-1)).toMatchObject({ type: 'report', scenario: 'cleaning/no-show' })
    const said = events.flatMap((event) => (event.type === 'trainee-said' ? [event.text] : []))
    expect(said).toEqual(replies.map((reply) => reply.replaceAll('\\n', '\n')))
    expect(events.map(({ type }) => type)).not.toContain('interrupted')
  })

  it('prints the same for the same input and seed', async () => {
    const [first, second] = await Promise.all([playJson(replies, '--seed', '5'), playJson(replies, '--seed', '5')])
    expect(first.stdout).toBe(second.stdout)
  })

  it('takes an empty line for an empty reply, and stops at the end of the attempt', async () => {
    const { code, events } = await playJson(Array(40).fill(''))
    expect(code).toBe(0)
    expect(events.at(-1)?.type).toBe('report')
    expect(events.filter(({ type }) => type === 'trainee-said').length).toBeLessThan(40)
    expect(events.some((event) => event.type === 'trainee-said' && event.text === '')).toBe(true)
  })

  it('goes on after a reply that is too long, and says so', async () => {
    const { code, stderr, events } = await playJson(['a'.repeat(8001), 'Tere!'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/8000/)
    expect(events.filter(({ type }) => type === 'trainee-said')).toHaveLength(1)
    expect(events.at(-1)?.type).toBe('report')
  })

  it('plays in English when asked to', async () => {
    const { events } = await playJson(['Hello!'], '--lang', 'en')
    expect(events[0]).toMatchObject({ language: 'en' })
  })
})

describe('kaja play', () => {
  it('can be read as a conversation with a score', async () => {
    const { code, stdout } = await runKaja(['play', 'cleaning/no-show', '--lang', 'en'], { input: 'Hello! I am very sorry.\n' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^You: Hello! I am very sorry\.$/m)
    expect(stdout).toMatch(/^Score: [\d.]+ \(pass mark \d+\), (not )?passed\./m)
  })
})

describe('a command that was typed wrong', () => {
  it.each([
    [[], 2, /usage: kaja COMMAND/],
    [['dance'], 2, /There is no command "dance"/],
    [['toString'], 2, /There is no command/],
    [['play'], 2, /Name one scenario[\s\S]*usage: kaja play SCENARIO/],
    [['play', 'cleaning/no-show', 'more'], 2, /Name one scenario/],
    [['play', 'cleaning/no-show', '--speed', '9'], 2, /--speed[\s\S]*usage: kaja play/],
    [['play', 'cleaning/no-show', '--lang', 'fi'], 2, /--lang must be et or en/],
    [['play', 'cleaning/no-show', '--seed', '-1'], 2, /seed/],
    [['play', 'cleaning/no-show', '--seed', '1.5'], 2, /--seed must be a whole number/],
    [['play', 'cleaning/nowhere'], 1, /There is no scenario "cleaning\/nowhere"[\s\S]*cleaning\/no-show/],
  ] as const)('%j ends with %i and says how', async (args, code, complaint) => {
    const ran = await runKaja(args)
    expect(ran.code).toBe(code)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toMatch(complaint)
    expect(ran.stderr).not.toMatch(/\bat .*\.ts/)
  })
})

it('kaja.js, which is installed as `kaja`, hands over its arguments, input and exit code', () => {
  const kaja = join(import.meta.dirname, '../../server/cli/kaja.js')
  const played = spawnSync(process.execPath, [kaja, 'play', 'cleaning/no-show', '--json'], { input: 'Tere!\n', encoding: 'utf8' })
  expect(played.status).toBe(0)
  expect(JSON.parse(played.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ type: 'report' })
  expect(spawnSync(process.execPath, [kaja, 'dance']).status).toBe(2)
})
