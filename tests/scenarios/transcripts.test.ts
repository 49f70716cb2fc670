import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Event, EventOf } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import type { Transcript } from '#contract/scenario.ts'
import { openLibrary } from '../../server/library/library.ts'
import { toolsAt } from '../../server/tools.ts'

const root = join(import.meta.dirname, '../..')
const library = openLibrary({ shipped: join(root, 'scenarios'), own: null })
const tools = toolsAt(root, join(root, 'no-data'))
const player: Me = { id: 'player', name: 'Player', role: 'trainee', email: null }

/** Plays a transcript through the attempt room as a trainee would, waiting for the customer where it does not interrupt. */
async function play({ scenario, language, seed, replies }: Transcript): Promise<readonly Event[]> {
  const rehearsal = await tools.openRehearsal(library)
  try {
    const started = await rehearsal.attempts.start(player, { scenario, language, mode: 'practice', seed })
    if (!started.ok) throw new Error(started.refusal.message)
    const attempt = started.value.attempt.id
    for (const [i, reply] of replies.entries()) {
      const { text, interrupts } = typeof reply === 'string' ? { text: reply, interrupts: false } : reply
      if (!interrupts) rehearsal.wait(60_000)
      const said = await rehearsal.attempts.say(player, {
        attempt,
        message: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
        text,
      })
      // A customer who has had enough does not hear the rest.
      if (!said.ok && said.refusal.code === 'attempt-ended') break
      if (!said.ok) throw new Error(`reply ${i + 1}: ${said.refusal.message}`)
    }
    await rehearsal.attempts.finish(player, attempt)
    return await rehearsal.events(attempt, 0)
  } finally {
    await rehearsal.close()
  }
}

const found = <T extends Event['type']>(events: readonly Event[], type: T) =>
  events.filter((event): event is EventOf<T> => event.type === type)

describe.each(library.transcripts())('$file', ({ transcript, file }) => {
  const { expect: expected } = transcript

  test(`goes as it says: ${basename(file)}`, async () => {
    const events = await play(transcript)
    const [report] = found(events, 'report')
    if (!report) throw new Error('there is no report')
    const story = found(events, 'mood-moved')
      .map(({ turn, anger, trust, cause }) => `${turn}: ${anger}/${trust} ${cause}`)
      .concat(report.verdicts.map(({ rule, value, why }) => `${rule} ${value}: ${why}`))
      .join('\n')

    expect(expected.ending, story).toContain(report.ending)
    expect(report.score.passed, `${report.score.points} points\n${story}`).toBe(expected.passed)
    expect(report.score.points, story).toBeGreaterThanOrEqual(expected.pointsAtLeast ?? 0)
    expect(report.score.points, story).toBeLessThanOrEqual(expected.pointsAtMost ?? 100)
    const valued = (value: string) => report.verdicts.filter((verdict) => verdict.value === value).map(({ rule }) => rule)
    expect(valued('met'), story).toEqual(expect.arrayContaining(expected.met))
    expect(valued('missed'), story).toEqual(expect.arrayContaining(expected.missed))
    expect(
      found(events, 'fact-told').map(({ fact }) => fact),
      story,
    ).toEqual(expect.arrayContaining(expected.told))
  })

  test('quotes only words that the trainee wrote', async () => {
    const events = await play(transcript)
    const replies = found(events, 'trainee-said').map(({ text }) => text)
    for (const { rule, quotes } of found(events, 'report')[0]?.verdicts ?? []) {
      for (const quote of quotes)
        expect(
          replies.some((reply) => reply.includes(quote)),
          `${rule}: ${quote}`,
        ).toBe(true)
    }
  })

  test('never has the customer say a line twice', async () => {
    const lines = found(await play(transcript), 'customer-said').map(({ text }) => text)
    expect(lines).toEqual([...new Set(lines)])
  })
})
