import { type Request, type Response, Router } from 'express'
import type { Identity } from '../identity/identity.ts'
import { issuesOf } from './issue-words.ts'
import { languageOf, sendProblem } from './problem.ts'
import type { PersonLimit } from './rate-limit.ts'
import type { Route } from './route.ts'
import { words } from './words.ts'

type Around = { readonly identity: Identity; readonly limit: PersonLimit }

/** Puts routes under Express: who asks, may they, parse, ask the room, answer. */
export function mount(routes: readonly Route[], around: Around): Router {
  const router = Router({ caseSensitive: true })
  for (const route of routes) router[route.method](route.path, (req, res) => answer(route, around, req, res))
  for (const [path, methods] of methodsByPath(routes)) router.all(path, (req, res) => refuseMethod(methods, req, res))
  return router
}

async function answer(route: Route, { identity, limit }: Around, req: Request, res: Response): Promise<void> {
  const me = route.needs && (await identity.whoIs(req.headers))
  if (route.needs && !me) return sendProblem(req, res, 'not-signed-in')
  if (route.needs && me && !identity.may(me.role, route.needs)) return sendProblem(req, res, 'not-allowed')
  if (route.method !== 'get' && !(await limit(me?.id ?? req.ip ?? '', res))) return sendProblem(req, res, 'too-fast')

  const parsed = parse(route, req)
  if (!parsed.ok) return sendProblem(req, res, 'bad-input', { issues: parsed.issues })

  const giveCookies = (cookies: readonly string[]) => res.append('Set-Cookie', [...cookies])
  const sendAs = ({ name, type }: { readonly name: string; readonly type: string }) => res.attachment(name).type(type)
  const outcome = await route.handle({ me, language: languageOf(req), giveCookies, sendAs, ...parsed.value })
  if (!outcome.ok) return sendProblem(req, res, outcome.refusal.code, { words: route.words[outcome.refusal.code] })
  res.status(route.status)
  if (typeof outcome.value === 'string') res.send(outcome.value)
  else res.json(outcome.value)
}

function parse(route: Route, req: Request) {
  const language = languageOf(req)
  const params = route.params.safeParse(req.params)
  const query = route.query.safeParse({ lang: language, ...req.query })
  const body = route.body ? route.body.safeParse(req.body ?? {}) : { success: true as const, data: undefined }
  if (params.success && query.success && body.success)
    return { ok: true as const, value: { params: params.data, query: query.data, body: body.data } }
  const faults = [params, query, body].flatMap((one) => (one.error ? issuesOf(one.error, language) : []))
  return { ok: false as const, issues: faults }
}

function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...Map.groupBy(routes, ({ path }) => path)].map(([path, group]) => [path, group.map(({ method }) => method.toUpperCase())]),
  )
}

function refuseMethod(methods: readonly string[], req: Request, res: Response): void {
  const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
  res.set('Allow', allowed.join(', '))
  if (req.method === 'OPTIONS') res.status(204).end()
  else sendProblem(req, res, 'bad-input', { status: 405, words: words.wrongMethod })
}
