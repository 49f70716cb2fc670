import { z } from 'zod'
import { done } from '#contract/refusal.ts'
import { openapi } from './openapi.ts'
import type { Rooms } from './rooms.ts'
import { openRoute, type Route } from './route.ts'
import { attemptRoutes } from './routes/attempts.ts'
import { drillRoutes } from './routes/drills.ts'
import { firstInstructorRoutes } from './routes/first-instructor.ts'
import { meRoutes } from './routes/me.ts'
import { progressRoutes } from './routes/progress.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { scenarioRoutes } from './routes/scenarios.ts'
import { schemaRoutes } from './routes/schemas.ts'
import { standardRoutes } from './routes/standards.ts'

/** Every route of the API, its own description among them. */
export function apiRoutes(rooms: Rooms): readonly Route[] {
  const rooted = [
    meRoutes,
    scenarioRoutes,
    standardRoutes,
    attemptRoutes,
    drillRoutes,
    progressRoutes,
    reviewRoutes,
    firstInstructorRoutes,
    schemaRoutes,
  ]
  const routes: Route[] = rooted.flatMap((make) => make(rooms))
  let described: Record<string, unknown> | null = null
  const description = openRoute({
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description, OpenAPI 3.1.',
    answer: z.record(z.string(), z.unknown()),
    async handle() {
      described ??= openapi([...routes, description])
      return done(described)
    },
  })
  return [...routes, description]
}
