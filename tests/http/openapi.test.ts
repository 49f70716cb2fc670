import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { apiRoutes } from '../../server/http/api.ts'
import { openApp } from './open-app.ts'
import { practised } from './practised.ts'

/** As much of OpenAPI 3.1 as we write; strict, so that a misspelt key is found. */
const schema = z.record(z.string(), z.unknown())
const content = z.record(z.string(), z.strictObject({ schema }))
const parameter = z.strictObject({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean(), schema })
const operation = z.strictObject({
  summary: z.string().min(5),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(parameter).optional(),
  requestBody: z.strictObject({ required: z.boolean().optional(), content }).optional(),
  responses: z.record(z.string().regex(/^\d{3}$|^default$/), z.strictObject({ description: z.string(), content })),
})
const document = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  paths: z.record(z.string().regex(/^\/api\//), z.partialRecord(z.enum(['get', 'post', 'put', 'patch']), operation)),
  components: z.strictObject({ schemas: z.record(z.string(), schema), securitySchemes: z.record(z.string(), schema) }),
})

describe('the description of the API', () => {
  let described: z.infer<typeof document>
  let opened: Awaited<ReturnType<typeof openApp>>
  beforeAll(async () => {
    described = document.parse((await (await openApp()).browser().get('/api/openapi.json').expect(200)).body)
  })

  test('names every route that there is', async () => {
    const routes = apiRoutes({} as never).map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
    const listed = Object.entries(described.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    )
    expect(listed.filter((one) => !one.includes('/api/auth/')).sort()).toEqual(routes.sort())
    expect(routes).toHaveLength(20)
    expect(described.paths['/api/auth/sign-in/anonymous']?.post).toBeDefined()
  })

  test('declares each part of each path', () => {
    for (const [path, operations] of Object.entries(described.paths))
      for (const one of Object.values(operations)) {
        const declared = one?.parameters?.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`) ?? []
        expect(declared).toEqual(path.match(/\{\w+\}/g) ?? [])
      }
  })

  test('points at nothing that it does not have', () => {
    const refs = JSON.stringify(described).match(/"\$ref":"[^"]+"/g) ?? []
    expect(new Set(refs)).toEqual(new Set(['"$ref":"#/components/schemas/Problem"']))
    expect(described.components.schemas.Problem).toMatchObject({ type: 'object', required: expect.arrayContaining(['code', 'detail']) })
  })

  test('describes the answers as they are', async () => {
    opened = await openApp()
    const agent = await opened.guest()
    const id = await practised(opened, agent)
    const asked = {
      '/api/me': '/api/me',
      '/api/scenarios': '/api/scenarios?lang=en',
      '/api/scenarios/{trade}/{name}': '/api/scenarios/cleaning/no-show',
      '/api/standards/{id}': '/api/standards/complaint-resolution',
      '/api/attempts': '/api/attempts',
      '/api/attempts/{id}': `/api/attempts/${id}`,
      '/api/attempts/{id}/report': `/api/attempts/${id}/report`,
    }
    for (const [path, url] of Object.entries(asked)) {
      const answer = described.paths[path]?.get?.responses['200']?.content['application/json']?.schema
      const type = z.fromJSONSchema(answer as Parameters<typeof z.fromJSONSchema>[0])
      expect(type.safeParse((await agent.get(url).expect(200)).body).error, path).toBeUndefined()
      expect(type.safeParse({ wrong: true }).success, path).toBe(false)
    }
  })
})
