import { describe, expect, test } from 'vitest'
import {
  attemptList,
  attemptView,
  me,
  reportView,
  reviewList,
  scenarioBrief,
  scenarioList,
  standardList,
  standardView,
} from '../../server/contract/http.ts'
import { expectProblem } from './expect-problem.ts'
import { openApp } from './open-app.ts'
import { practised } from './practised.ts'

describe('me', () => {
  test('is who I am, and is called what I say, in my attempts too', async () => {
    const opened = await openApp()
    const agent = await opened.guest()
    await practised(opened, agent)
    expect(me.parse((await agent.get('/api/me').expect(200)).body)).toMatchObject({ role: 'guest', email: null })
    expect((await agent.patch('/api/me').send({ name: '  Juku Õunapuu ' }).expect(200)).body.name).toBe('Juku Õunapuu')
    expect((await agent.get('/api/me')).body.name).toBe('Juku Õunapuu')
    expect((await agent.get('/api/attempts')).body.attempts[0].trainee.name).toBe('Juku Õunapuu')
  })
})

describe('scenarios', () => {
  test('are cards in the language asked for, with where I stand', async () => {
    const opened = await openApp()
    const agent = await opened.guest()
    await practised(opened, agent)
    const running = await practised(opened, agent, { ended: false })
    const { scenarios, faults } = scenarioList.parse((await agent.get('/api/scenarios?lang=et').expect(200)).body)
    const card = scenarios.find(({ id }) => id === 'cleaning/no-show')
    expect(card).toMatchObject({ trade: 'cleaning', channel: 'chat', attempts: 2, own: false, open: { id: running } })
    expect(card?.best).toEqual({ points: expect.any(Number), passed: false })
    expect(faults).toEqual([])
    const english = scenarioList
      .parse((await agent.get('/api/scenarios?lang=en')).body)
      .scenarios.find(({ id }) => id === 'cleaning/no-show')
    expect(english?.headline).not.toBe(card?.headline)
    const others = scenarioList.parse((await (await opened.guest()).get('/api/scenarios')).body).scenarios
    expect(others.every(({ attempts, best, open }) => attempts === 0 && best === null && open === null)).toBe(true)
  })

  test('have a brief that gives none of the script away', async () => {
    const agent = await (await openApp()).guest()
    const answer = await agent.get('/api/scenarios/cleaning/no-show?lang=et').expect(200)
    const brief = scenarioBrief.parse(answer.body)
    expect(brief).toMatchObject({ card: { id: 'cleaning/no-show' }, standard: 'complaint-resolution' })
    expect(brief.mayOffer.length).toBeGreaterThan(0)
    expect(Object.keys(answer.body).sort()).toEqual(['card', 'letGo', 'mayNotPromise', 'mayOffer', 'role', 'situation', 'standard'])
  })

  test.each(['cleaning/nothing', 'nothing/no-show', 'cleaning/..%2Fno-show'])('%s is not there', async (id) => {
    expectProblem(await (await (await openApp()).guest()).get(`/api/scenarios/${id}`), 404, 'no-such-scenario')
  })

  test('of my own that cannot be read are named to instructors alone', async () => {
    const opened = await openApp({ own: { 'cafe/cold-soup.yaml': 'id: cafe/cold-soup\ntitle: [\n' } })
    expect((await (await opened.guest()).get('/api/scenarios')).body.faults).toEqual([])
    const { faults } = scenarioList.parse((await (await opened.instructor()).get('/api/scenarios')).body)
    expect(faults[0]).toMatchObject({ file: 'cafe/cold-soup.yaml', line: expect.any(Number) })
  })
})

describe('standards', () => {
  test('are listed, and each is told in full', async () => {
    const agent = await (await openApp()).guest()
    const { standards } = standardList.parse((await agent.get('/api/standards').expect(200)).body)
    expect(standards.map(({ id }) => id)).toContain('complaint-resolution')
    const standard = standardView.parse((await agent.get('/api/standards/complaint-resolution?lang=en').expect(200)).body)
    expect(standard.rules).toHaveLength(15)
    expectProblem(await agent.get('/api/standards/nothing'), 404, 'not-found')
  })
})

describe('attempts', () => {
  test('are mine alone in the list, newest first', async () => {
    const opened = await openApp()
    const [juku, mari] = [await opened.guest(), await opened.guest()]
    const [first, second] = [await practised(opened, juku), await practised(opened, juku, { ended: false })]
    await practised(opened, mari)
    const { attempts } = attemptList.parse((await juku.get('/api/attempts?lang=et').expect(200)).body)
    expect(new Set(attempts.map(({ id }) => id))).toEqual(new Set([first, second]))
    expect(attempts.find(({ id }) => id === first)).toMatchObject({ ending: 'abandoned', points: expect.any(Number) })
    expect(attemptList.parse((await juku.get('/api/attempts?before=1')).body).attempts).toEqual([])
  })

  test('show what happened as far as I may see it', async () => {
    const opened = await openApp()
    const agent = await opened.guest()
    const id = await practised(opened, agent, { ended: false })
    const view = attemptView.parse((await agent.get(`/api/attempts/${id}`).expect(200)).body)
    expect(view).toMatchObject({ attempt: { id, ended: false }, row: { id, title: expect.any(String) } })
    const types = new Set(view.events.map(({ type }) => type))
    expect(types).toContain('trainee-said')
    expect(types).not.toContain('reply-understood')
  })

  test('have a report once they have ended, and not before', async () => {
    const opened = await openApp()
    const agent = await opened.guest()
    const report = reportView.parse((await agent.get(`/api/attempts/${await practised(opened, agent)}/report`).expect(200)).body)
    expect(report).toMatchObject({ scenario: 'cleaning/no-show', ending: 'abandoned', rulings: [] })
    expect(report.verdicts).toHaveLength(15)
    const running = await practised(opened, agent, { ended: false })
    expectProblem(await agent.get(`/api/attempts/${running}/report`), 409, 'attempt-running')
  })

  test('keep my answers to the questions of the debrief', async () => {
    const opened = await openApp()
    const agent = await opened.guest()
    const id = await practised(opened, agent)
    const answered = await agent.put(`/api/attempts/${id}/self-analysis`).send({ question: 0, answer: 'Küsisin liiga hilja.' }).expect(200)
    expect(reportView.parse(answered.body).selfAnalysis[0]?.answer).toBe('Küsisin liiga hilja.')
    expect((await agent.get(`/api/attempts/${id}/report`)).body.selfAnalysis[0].answer).toBe('Küsisin liiga hilja.')
    for (const body of [{}, { question: -1, answer: 'x' }, { question: 0, answer: 'x'.repeat(8001) }, { question: 20, answer: 'x' }])
      expectProblem(await agent.put(`/api/attempts/${id}/self-analysis`).send(body), 422, 'bad-input')
    const running = await practised(opened, agent, { ended: false })
    expectProblem(await agent.put(`/api/attempts/${running}/self-analysis`).send({ question: 0, answer: 'x' }), 409, 'attempt-running')
  })

  test('of somebody else do not exist for me, no more than those that nobody has', async () => {
    const opened = await openApp()
    const [juku, mari] = [await opened.guest(), await opened.guest()]
    for (const id of [await practised(opened, mari), 'made-up', '%00', 'x'.repeat(2000)]) {
      expectProblem(await juku.get(`/api/attempts/${id}`), 404, 'no-such-attempt')
      expectProblem(await juku.get(`/api/attempts/${id}/report`), 404, 'no-such-attempt')
      expectProblem(await juku.put(`/api/attempts/${id}/self-analysis`).send({ question: 0, answer: 'x' }), 404, 'no-such-attempt')
    }
    expectProblem(await juku.get('/api/attempts?of=all'), 403, 'not-allowed')
  })
})

describe('an instructor', () => {
  test('sees every attempt and every debrief', async () => {
    const opened = await openApp()
    const instructor = await opened.instructor()
    const id = await practised(opened, await opened.guest())
    expect(attemptList.parse((await instructor.get('/api/attempts')).body).attempts).toEqual([])
    const { attempts } = attemptList.parse((await instructor.get('/api/attempts?of=all').expect(200)).body)
    expect(attempts.map((row) => row.id)).toEqual([id])
    attemptView.parse((await instructor.get(`/api/attempts/${id}`).expect(200)).body)
    reportView.parse((await instructor.get(`/api/attempts/${id}/report`).expect(200)).body)
    expectProblem(await instructor.put(`/api/attempts/${id}/self-analysis`).send({ question: 0, answer: 'x' }), 403, 'not-allowed')
  })

  test('overrules a verdict: the score follows, and it is kept who, when and why', async () => {
    const opened = await openApp()
    const [instructor, trainee] = [await opened.instructor(), await opened.guest()]
    const id = await practised(opened, trainee)
    const before = reportView.parse((await trainee.get(`/api/attempts/${id}/report`)).body)
    const missed = before.verdicts.find(({ value, credit }) => value === 'missed' && credit === 0)
    const ruling = { attempt: id, rule: missed?.rule, value: 'met', reason: 'Teises vastuses on see olemas.' }
    const after = reportView.parse((await instructor.post('/api/reviews').send(ruling).expect(201)).body)
    expect(after.score.points).toBeGreaterThan(before.score.points)
    expect(after.verdicts.find(({ rule }) => rule === missed?.rule)).toMatchObject({ value: 'met', by: 'reviewer' })
    expect(after.rulings).toEqual([
      expect.objectContaining({ rule: missed?.rule, value: 'met', was: 'missed', reviewerName: 'Õpetaja Õie', reason: ruling.reason }),
    ])
    expect(reportView.parse((await trainee.get(`/api/attempts/${id}/report`)).body)).toEqual(after)
    expect((await trainee.get('/api/attempts')).body.attempts[0].points).toBe(after.score.points)
    const { reviews } = reviewList.parse((await instructor.get('/api/reviews').expect(200)).body)
    expect(reviews).toEqual([expect.objectContaining({ attempt: id, rule: missed?.rule, scenario: 'cleaning/no-show' })])
  })

  test('is told what is wrong with a ruling', async () => {
    const opened = await openApp()
    const [instructor, trainee] = [await opened.instructor(), await opened.guest()]
    const [id, running] = [await practised(opened, trainee), await practised(opened, trainee, { ended: false })]
    const rule = (more: object) =>
      instructor.post('/api/reviews').send({ attempt: id, rule: 'thank', value: 'met', reason: 'Põhjus on.', ...more })
    expectProblem(await rule({ attempt: 'made-up' }), 404, 'no-such-attempt')
    expectProblem(await rule({ attempt: running }), 409, 'attempt-running')
    expectProblem(await rule({ rule: 'no-such-rule' }), 404, 'no-such-rule')
    expect(expectProblem(await rule({ value: 'unjudged' }), 422, 'bad-input').issues).toEqual([
      { path: 'value', message: 'Lubatud on: met, missed, not-applicable.' },
    ])
    expectProblem(await rule({ reason: '  a ' }), 422, 'bad-input')
    expectProblem(await rule({ points: 100 }), 422, 'bad-input')
    expect((await instructor.get('/api/reviews')).body.reviews).toEqual([])
  })

  test('is the only one who may', async () => {
    const opened = await openApp()
    const guest = await opened.guest()
    const id = await practised(opened, guest)
    expectProblem(await guest.post('/api/reviews').send({ attempt: id, rule: 'thank', value: 'met', reason: 'Palun.' }), 403, 'not-allowed')
    expectProblem(await guest.get('/api/reviews'), 403, 'not-allowed')
  })
})

describe('the first instructor', () => {
  const oie = { name: 'Õie', email: 'oie@kool.example', password: 'pikk-parool-1' }

  test('comes in by the link, which works once', async () => {
    const opened = await openApp()
    const token = await opened.identity.firstLink()
    const agent = opened.browser()
    expect(
      me.parse(
        (
          await agent
            .post('/api/first-instructor')
            .send({ ...oie, token })
            .expect(201)
        ).body,
      ),
    ).toMatchObject({ role: 'instructor' })
    await agent.get('/api/attempts?of=all').expect(200)
    const again = await opened
      .browser()
      .post('/api/first-instructor')
      .send({ ...oie, email: 'uus@kool.example', token })
    expectProblem(again, 410, 'link-used')
    await opened.browser().post('/api/auth/sign-in/email').send({ email: oie.email, password: oie.password }).expect(200)
  })

  test('is told what is wrong with the form, and the link stays good', async () => {
    const opened = await openApp()
    const token = await opened.identity.firstLink()
    const agent = opened.browser()
    const send = (more: object) => agent.post('/api/first-instructor').send({ ...oie, token, ...more })
    expect(expectProblem(await send({ password: 'lyhike', email: 'ei' }), 422, 'bad-input').issues?.map(({ path }) => path)).toEqual([
      'email',
      'password',
    ])
    await opened.browser().post('/api/auth/sign-up/email').send(oie).expect(200)
    expect(expectProblem(await send({}), 422, 'bad-input').detail).toMatch(/juba olemas/)
    expectProblem(await send({ token: 'guessed-token' }), 410, 'link-used')
    await send({ email: 'teine@kool.example' }).expect(201)
  })
})

describe('schemas', () => {
  test('are there for an editor that has no session', async () => {
    const opened = await openApp()
    const { body } = await opened.browser().get('/api/schemas/scenario').expect(200)
    expect(body).toMatchObject({ title: 'Kaja scenario', properties: { opening: { type: 'array' } } })
    expectProblem(await opened.browser().get('/api/schemas/poem'), 422, 'bad-input')
  })
})
