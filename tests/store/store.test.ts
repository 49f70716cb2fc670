import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Fresh } from '#contract/event.ts'
import type { Database } from '../../server/store/database.ts'
import { createStore } from '../../server/store/kysely-store.ts'
import type { Dated, NewAttempt, Store } from '../../server/store/store.ts'
import { fixtureScript } from '../support/fixture-script.ts'
import { databases, type Opened } from './databases.ts'

const started = (at: number): Dated => ({
  type: 'attempt-started',
  scenario: 'cleaning/tiny',
  version: 1,
  standard: 'tiny',
  language: 'et',
  mode: 'practice',
  seed: 1,
  anger: 60,
  trust: 40,
  assignment: null,
  rewound: null,
  at,
})
const said = (message: string, turn = 1): Dated => ({ type: 'trainee-said', turn, text: 'Tere, õ „jutumärgid“ 🙂', message, at: 2000 })
const newAttempt = (id: string, more: Partial<NewAttempt> = {}): NewAttempt => ({
  id,
  trainee: 'mari',
  traineeName: 'Mari',
  scenario: 'cleaning/tiny',
  language: 'et',
  mode: 'practice',
  channel: 'chat',
  title: 'Tolmune laud',
  customer: 'Mall Tamm',
  seed: 2 ** 31 - 1,
  assignment: null,
  startedAt: 1_763_800_000_000,
  rewound: null,
  ...more,
})
const written: Extract<Fresh, { type: 'report' }> = {
  type: 'report',
  scenario: 'cleaning/tiny',
  title: 'Tolmune laud',
  standard: 'tiny',
  language: 'et',
  channel: 'chat',
  ending: 'resolved',
  told: 'Mall jäi kliendiks.',
  decidingTurn: null,
  decidedBy: null,
  score: { points: 50, passed: false, level: 'any', passMark: 60, blocked: [] },
  verdicts: [],
  mood: [],
  promises: [],
  offers: [],
  facts: [],
  sides: { what: null, how: null },
  stages: [],
  customerForm: { got: { mark: 3, words: 'a' }, how: { mark: 3, words: 'b' }, hoped: 'c', overall: 'good', comesBack: 'yes' },
  sequel: null,
  modelReplies: [],
  hints: 0,
  selfAnalysis: [],
}
const ended = (points: number, passed: boolean) => ({ endedAt: 3000, ending: 'resolved' as const, points, passed })

for (const [name, make] of Object.entries(databases))
  describe(`the store on ${name}`, () => {
    let place: Opened
    let database: Database
    let store: Store
    let count = 0
    const begin = async (more: Partial<NewAttempt> = {}) => {
      const attempt = newAttempt(`a${++count}`, more)
      await store.createAttempt(attempt, fixtureScript, [started(attempt.startedAt)])
      return attempt.id
    }

    beforeAll(async () => {
      place = await make()
      database = await place.open()
      store = createStore(database)
    })
    beforeEach(async () => {
      await store.forgetBefore(Number.MAX_SAFE_INTEGER)
    })
    afterAll(async () => {
      await database?.close()
      await place?.remove()
    })

    it('gives an attempt back as it was put in', async () => {
      const attempt = newAttempt('whole', { rewound: { attempt: 'other', turn: 3 }, assignment: 'week-1' })
      await store.createAttempt(attempt, fixtureScript, [started(1000), said('m1')])
      const kept = await store.attempt('whole')
      expect(kept).toEqual({ ...attempt, script: expect.any(String), endedAt: null, ending: null, points: null, passed: null, head: 2 })
      expect(await store.script(kept?.script ?? '')).toEqual(fixtureScript)
      expect(await store.events('whole')).toEqual([
        { ...started(1000), attempt: 'whole', seq: 1 },
        { ...said('m1'), attempt: 'whole', seq: 2 },
      ])
    })

    it('finds what reviewers have ruled among all that was judged, newest first', async () => {
      const given = (at: number, reason: string | null): Dated => ({
        type: 'verdict-given',
        verdict: {
          rule: 'thank',
          value: 'met',
          confidence: 1,
          turn: 1,
          quotes: [],
          chance: null,
          why: '"ruling":null',
          by: 'reviewer',
          credit: 1,
        },
        ruling: reason === null ? null : { reviewer: 'oie', reviewerName: 'Õie', reason, at, was: 'missed' },
        at,
      })
      const attempt = await begin()
      await store.append(attempt, 1, [given(10, null), given(20, 'esimene'), said('m'), given(30, '"ruling":null, teine')])
      const found = await store.rulings({ limit: 10 })
      expect(found.map(({ seq, ruling, trainee, traineeName, scenario }) => [seq, ruling?.reason, trainee, traineeName, scenario])).toEqual(
        [
          [5, '"ruling":null, teine', 'mari', 'Mari', 'cleaning/tiny'],
          [3, 'esimene', 'mari', 'Mari', 'cleaning/tiny'],
        ],
      )
      expect(await store.rulings({ limit: 1 })).toHaveLength(1)
      expect((await store.rulings({ limit: 10, before: 30 })).map(({ seq }) => seq)).toEqual([3])
    })

    it('keeps one copy of a script for many attempts', async () => {
      await begin()
      await begin()
      expect(await database.db.selectFrom('scripts').selectAll().execute()).toHaveLength(1)
    })

    it('numbers events on from the last and gives those after a seq', async () => {
      const id = await begin()
      const appended = await store.append(id, 1, [said('m1'), { type: 'interrupted', turn: 1, at: 2000 }])
      expect(appended).toMatchObject({ ok: true, events: [{ seq: 2, type: 'trainee-said' }, { seq: 3 }] })
      expect((await store.events(id, 2)).map(({ seq, type }) => [seq, type])).toEqual([[3, 'interrupted']])
      expect(await store.attempt(id)).toMatchObject({ head: 3 })
    })

    it('refuses to append to what has moved on, and to what is not there', async () => {
      const id = await begin()
      await store.append(id, 1, [said('m1')])
      expect(await store.append(id, 1, [said('m2')])).toEqual({ ok: false, conflict: 'stale' })
      expect(await store.append(id, 7, [said('m2')])).toEqual({ ok: false, conflict: 'stale' })
      expect(await store.append('nowhere', 0, [said('m2')])).toEqual({ ok: false, conflict: 'stale' })
      expect(await store.events(id)).toHaveLength(2)
    })

    it('lets one of many writers win and leaves nothing half done', async () => {
      const id = await begin()
      const tries = Array.from({ length: 20 }, (_, n) => store.append(id, 1, [said(`m${n}`), { type: 'interrupted', turn: 1, at: 1 }]))
      expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1)
      expect((await store.events(id)).map(({ seq }) => seq)).toEqual([1, 2, 3])
    })

    it('takes a message once, and then moves neither the head nor the summary', async () => {
      const id = await begin()
      await store.append(id, 1, [said('m1')])
      expect(await store.append(id, 2, [said('m1', 2)], ended(50, true))).toEqual({ ok: false, conflict: 'repeated' })
      expect(await store.attempt(id)).toMatchObject({ head: 2, endedAt: null })
    })

    it('takes the same message in two attempts', async () => {
      const ids = [await begin(), await begin()]
      for (const id of ids) expect(await store.append(id, 1, [said('m1')])).toMatchObject({ ok: true })
    })

    it('changes the summary together with the events', async () => {
      const id = await begin()
      await store.append(id, 1, [said('m1')], ended(72.4, true))
      expect(await store.attempt(id)).toMatchObject({ endedAt: 3000, ending: 'resolved', points: 72.4, passed: true, head: 2 })
    })

    it('has an attempt and its first events together or not at all', async () => {
      const twice = [started(1), said('same'), said('same', 2)]
      await expect(store.createAttempt(newAttempt('half'), fixtureScript, twice)).rejects.toThrow()
      expect(await store.attempt('half')).toBeNull()
      expect(await store.events('half')).toEqual([])
    })

    it('lists a person’s attempts newest first, page by page', async () => {
      for (const startedAt of [1, 2, 3, 4, 5]) await begin({ startedAt })
      await begin({ trainee: 'jaan', startedAt: 6 })
      const first = await store.attempts({ trainee: 'mari', limit: 2 })
      expect(first.map(({ startedAt }) => startedAt)).toEqual([5, 4])
      const next = await store.attempts({ trainee: 'mari', before: 4, limit: 10 })
      expect(next.map(({ startedAt }) => startedAt)).toEqual([3, 2, 1])
      expect(await store.attempts({ limit: 10 })).toHaveLength(6)
    })

    it('leaves out none of those begun in the same millisecond', async () => {
      for (const startedAt of [1, 7, 7, 7, 9]) await begin({ startedAt })
      const first = await store.attempts({ trainee: 'mari', limit: 2 })
      expect(first.map(({ startedAt }) => startedAt)).toEqual([9, 7, 7, 7])
      expect(await store.attempts({ trainee: 'mari', before: 7, limit: 2 })).toHaveLength(1)
    })

    it('knows the best of each scenario: a pass before a fail, then the most points', async () => {
      for (const [points, passed] of [[40, false], [90, false], [65, true], [60, true]] as const) // biome-ignore format: a table
        await store.append(await begin(), 1, [said('m')], ended(points, passed))
      await store.append(await begin({ scenario: 'cleaning/other' }), 1, [said('m')], ended(10, false))
      await begin({ scenario: 'cleaning/never-finished' })
      await store.append(await begin({ trainee: 'jaan' }), 1, [said('m')], ended(100, true))
      expect(await store.bests('mari')).toEqual([
        { scenario: 'cleaning/other', points: 10, passed: false },
        { scenario: 'cleaning/tiny', points: 65, passed: true },
      ])
    })

    it('counts a person’s attempts and finds the newest that still runs', async () => {
      await begin({ startedAt: 5 })
      const open = await begin({ startedAt: 6 })
      await store.append(await begin({ startedAt: 7 }), 1, [said('m')], ended(1, false))
      await store.append(await begin({ scenario: 'cleaning/other' }), 1, [said('m')], ended(1, false))
      const tallies = [...(await store.tallies('mari'))].sort((a, b) => a.scenario.localeCompare(b.scenario))
      expect(tallies).toEqual([
        { scenario: 'cleaning/other', attempts: 1, open: null },
        { scenario: 'cleaning/tiny', attempts: 3, open: { id: open, at: 6 } },
      ])
    })

    it('renames and erases a person, and nobody else', async () => {
      const mine = await begin()
      const other = await begin({ trainee: 'jaan', traineeName: 'Jaan' })
      await store.rename('mari', 'Mari Maasikas')
      expect(await store.attempt(mine)).toMatchObject({ traineeName: 'Mari Maasikas' })
      expect(await store.erase('mari')).toBe(1)
      expect(await store.attempt(mine)).toBeNull()
      expect(await store.events(mine)).toEqual([])
      expect(await store.attempt(other)).toMatchObject({ traineeName: 'Jaan' })
    })

    it('gives a person’s reports newest first, each as it was last written', async () => {
      const first = await begin({ startedAt: 5 })
      await store.append(first, 1, [{ ...written, told: 'esmalt', at: 6 }], ended(10, false))
      await store.append(first, 2, [{ ...written, told: 'pärast otsust', at: 7 }], ended(20, false))
      const second = await begin({ startedAt: 8 })
      await store.append(second, 1, [{ ...written, told: 'teine', at: 9 }], ended(90, true))
      await begin({ startedAt: 10 })
      await store.append(await begin({ trainee: 'jaan' }), 1, [{ ...written, at: 9 }], ended(90, true))
      const found = await store.reports({ trainee: 'mari', limit: 10 })
      expect(found.map(({ attempt, report }) => [attempt.id, attempt.points, report.told])).toEqual([
        [second, 90, 'teine'],
        [first, 20, 'pärast otsust'],
      ])
      expect(await store.reports({ trainee: 'mari', limit: 1 })).toHaveLength(1)
      expect(await store.reports({ trainee: 'keegi', limit: 9 })).toEqual([])
    })

    it('keeps the last text of each note, and none that was emptied', async () => {
      await store.keepNote('mari', { note: 'worst', text: 'Vihane klient', at: 5 })
      await store.keepNote('mari', { note: 'best', text: 'Esimene', at: 6 })
      await store.keepNote('mari', { note: 'best', text: 'Teine, õ „jutumärgid“', at: 7 })
      await store.keepNote('jaan', { note: 'best', text: 'Jaani oma', at: 8 })
      expect(await store.notes('mari')).toEqual([
        { note: 'best', text: 'Teine, õ „jutumärgid“', at: 7 },
        { note: 'worst', text: 'Vihane klient', at: 5 },
      ])
      await store.keepNote('mari', { note: 'worst', text: '', at: 9 })
      expect((await store.notes('mari')).map(({ note }) => note)).toEqual(['best'])
      await store.erase('mari')
      expect(await store.notes('mari')).toEqual([])
      expect(await store.notes('jaan')).toHaveLength(1)
      await store.forgetBefore(9)
      expect(await store.notes('jaan')).toEqual([])
    })

    it('forgets what began before a time', async () => {
      await begin({ startedAt: 10 })
      const kept = await begin({ startedAt: 20 })
      expect(await store.forgetBefore(20)).toBe(1)
      expect((await store.attempts({ limit: 9 })).map(({ id }) => id)).toEqual([kept])
    })

    it('has it all after it was closed and opened again', async () => {
      const id = await begin()
      const again = await place.open()
      expect(await createStore(again).events(id)).toHaveLength(1)
      await again.close()
    })
  })
