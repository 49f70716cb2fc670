import { z } from 'zod'
import { done } from '#contract/refusal.ts'
import { fileKinds, jsonSchema } from '../../library/json-schemas.ts'
import { openRoute, type Route } from '../route.ts'

/** The JSON Schemas of our YAML files; an editor fetches them without a session. */
export function schemaRoutes(): readonly Route[] {
  return [
    openRoute({
      method: 'get',
      path: '/api/schemas/:kind',
      summary: 'The JSON Schema of a kind of file, for editors that complete and check YAML.',
      params: z.object({ kind: z.enum(fileKinds) }),
      answer: z.record(z.string(), z.unknown()),
      handle: async ({ params }) => done({ ...jsonSchema(params.kind) }),
    }),
  ]
}
