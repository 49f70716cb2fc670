import { expect, test } from 'vitest'
import { progress, selfAnalysis } from '../../server/contract/progress.ts'
import { expectProblem } from './expect-problem.ts'
import { openApp } from './open-app.ts'
import { practised } from './practised.ts'

test('whoever has not practised has an empty map, no plan and both questions', async () => {
  const agent = await (await openApp()).guest()
  const mine = progress.parse((await agent.get('/api/progress?lang=et').expect(200)).body)
  expect(mine).toMatchObject({ finished: 0, attempts: [], plan: [], gains: [], standard: { id: 'complaint-resolution' } })
  expect(mine.rules).toHaveLength(15)
  expect(mine.selfAnalysis.map(({ id, answer }) => [id, answer])).toEqual([
    ['best', ''],
    ['worst', ''],
  ])
})

test('finished attempts fill the map and make the plan, and nobody else’s do', async () => {
  const opened = await openApp()
  const [juku, mari] = [await opened.guest(), await opened.guest()]
  const first = await practised(opened, juku)
  const second = await practised(opened, juku)
  await practised(opened, juku, { ended: false })
  await practised(opened, mari)
  const mine = progress.parse((await juku.get('/api/progress?lang=et').expect(200)).body)
  expect(mine.attempts.map(({ id }) => id)).toEqual([first, second])
  const apologise = mine.rules.find(({ rule }) => rule === 'apologise')
  expect(apologise).toMatchObject({ cells: [{ skill: 'met', turn: 1 }, { skill: 'met' }], last: { met: 2, broken: 0, of: 2 } })
  expect(mine.plan.length).toBeGreaterThan(0)
  for (const { problems } of mine.plan)
    for (const { evidence, exercises } of problems) {
      expect([first, second]).toContain(evidence.attempt)
      expect(exercises[0]?.kind).toBe('drill')
    }
  const english = progress.parse((await juku.get('/api/progress?lang=en').expect(200)).body)
  expect(english.rules[5]?.title).not.toBe(mine.rules[5]?.title)
})

test('answers of the self-analysis are kept for their writer alone', async () => {
  const opened = await openApp()
  const [juku, mari] = [await opened.guest(), await opened.guest()]
  const put = (body: object) => juku.put('/api/progress/self-analysis?lang=et').send(body)
  const kept = selfAnalysis.parse((await put({ question: 'worst', answer: '  Vaidlesin kliendiga.  ' }).expect(200)).body)
  expect(kept.selfAnalysis.find(({ id }) => id === 'worst')).toMatchObject({ answer: 'Vaidlesin kliendiga.', at: expect.any(Number) })
  expect((await juku.get('/api/progress')).body.selfAnalysis[1].answer).toBe('Vaidlesin kliendiga.')
  expect((await mari.get('/api/progress')).body.selfAnalysis[1].answer).toBe('')
  await put({ question: 'worst', answer: '' }).expect(200)
  expect((await juku.get('/api/progress')).body.selfAnalysis[1]).toMatchObject({ answer: '', at: null })
  for (const body of [{}, { question: 'worst' }, { question: 'middling', answer: 'x' }, { question: 'best', answer: 'x'.repeat(8001) }])
    expectProblem(await put(body), 422, 'bad-input')
})

test('the plan and the answers can be taken along as a document or as data', async () => {
  const opened = await openApp()
  const agent = await opened.guest()
  await practised(opened, agent)
  await agent.put('/api/progress/self-analysis').send({ question: 'best', answer: '# Minu *parim* päev' }).expect(200)
  const markdown = await agent.get('/api/progress/export?lang=et').expect(200)
  expect(markdown.headers['content-type']).toMatch(/^text\/markdown/)
  expect(markdown.headers['content-disposition']).toBe('attachment; filename=kaja.md')
  expect(markdown.text).toMatch(/^# Minu arenguplaan/)
  expect(markdown.text).toContain('## 3 × 3 × 3 arenguplaan')
  expect(markdown.text).toContain('\\# Minu \\*parim\\* päev')
  expect((await agent.get('/api/progress/export?lang=en')).text).toMatch(/^# My development plan/)
  const data = await agent.get('/api/progress/export?format=json&lang=et').expect(200)
  expect(data.headers['content-disposition']).toBe('attachment; filename=kaja.json')
  expect(progress.parse(data.body).attempts).toHaveLength(1)
})

test('a bad request is told what is wrong', async () => {
  const opened = await openApp()
  const agent = await opened.guest()
  expectProblem(await agent.get('/api/progress?standard=none'), 404, 'not-found')
  expectProblem(await agent.get('/api/progress?lang=fi'), 422, 'bad-input')
  expectProblem(await agent.get('/api/progress/export?format=pdf'), 422, 'bad-input')
  const refused = await agent.get('/api/progress/export?standard=none')
  expectProblem(refused, 404, 'not-found')
  expect(refused.headers['content-disposition']).toBeUndefined()
  expectProblem(await opened.browser().get('/api/progress'), 401, 'not-signed-in')
})
