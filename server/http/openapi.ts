import { z } from 'zod'
import { problem } from '#contract/http.ts'
import { bodies } from './auth.ts'
import type { Route } from './route.ts'

type Schema = Record<string, unknown>

/** JSON Schema 2020-12, which OpenAPI 3.1 is written in; `io` says whether as sent or as answered. */
function schemaOf(type: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Schema
  return schema
}

/** The API's own description, made from the routes themselves. */
export function openapi(routes: readonly Route[]): Schema {
  const paths: Record<string, Schema> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operationOf(route) }
  }
  for (const [path, body] of Object.entries(bodies)) paths[`/api/auth${path}`] = { post: signInOperation(path, body) }
  return {
    openapi: '3.1.0',
    info: { title: 'Kaja', version: '1', description: 'Practising complaints: scenarios, attempts, reports, reviews.' },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kaja.session_token' } },
    },
  }
}

function operationOf(route: Route): Schema {
  const parameters = [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')]
  return {
    summary: route.summary,
    ...(route.needs && { security: [{ session: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: { required: true, content: json(schemaOf(route.body, 'input')) } }),
    responses: {
      [route.status]: { description: 'Done.', content: json(schemaOf(route.answer, 'output')) },
      default: refusal,
    },
  }
}

/** What better-auth answers under /api/auth, of which a client needs no more than this. */
function signInOperation(path: string, body: z.ZodType): Schema {
  return {
    summary: `Sign-in, by better-auth: ${path.slice(1)}. The session is in the cookie.`,
    requestBody: { content: json(schemaOf(body, 'input')) },
    responses: { 200: { description: 'Done.', content: json({ type: 'object' }) }, default: refusal },
  }
}

const refusal = {
  description: 'Not done; `code` says why and `detail` says what to do.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const json = (schema: Schema) => ({ 'application/json': { schema } })

function parametersOf(type: z.ZodType, where: 'path' | 'query'): readonly Schema[] {
  const { properties = {} } = schemaOf(type, 'input') as { properties?: Record<string, Schema> }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: where, required: where === 'path', schema }))
}
