import type { NextFunction, Request, Response } from 'express'
import { z } from 'zod'
import { signInBody, signUpBody } from '#contract/http.ts'
import type { RefusalCode } from '#contract/refusal.ts'
import type { Identity } from '../identity/identity.ts'
import { issuesOf } from './issue-words.ts'
import { languageOf, sendProblem } from './problem.ts'
import { type Limiter, type Limits, limiter } from './rate-limit.ts'
import { type Words, words } from './words.ts'

/** What better-auth's codes mean to a person. */
const meanings: Readonly<Record<string, Words>> = {
  INVALID_EMAIL_OR_PASSWORD: words.wrongPassword,
  USER_ALREADY_EXISTS: words.emailTaken,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: words.emailTaken,
  ANONYMOUS_USERS_CANNOT_SIGN_IN_AGAIN_ANONYMOUSLY: words.alreadyGuest,
}

/** Bodies that we check first, so that what is wrong is told field by field. */
export const bodies: Readonly<Record<string, z.ZodType>> = {
  '/sign-in/anonymous': z.object({}),
  '/sign-up/email': signUpBody,
  '/sign-in/email': signInBody,
  '/sign-out': z.object({}),
}

const codes: Readonly<Record<number, RefusalCode>> = { 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found', 405: 'bad-input' }

/** Everything under /api/auth: counts, hands over to better-auth, and gives its refusals our form. */
export function authHandler(identity: Identity, limits: Limits) {
  const allowed = gate(limits)
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const wrong = bodies[req.path]?.safeParse(req.body ?? {}).error
    if (wrong && req.method === 'POST') return sendProblem(req, res, 'bad-input', { issues: issuesOf(wrong, languageOf(req)) })
    const pass = await allowed(req, res)
    if (!pass.ok) return sendProblem(req, res, 'too-fast', { words: words.slowDown })
    const answer = await identity.handler(asFetch(req))
    if (answer.status >= 500) return next(new Error(`better-auth answered ${answer.status}: ${await answer.text()}`))
    await pass.settle(answer.status)
    for (const cookie of answer.headers.getSetCookie()) res.append('Set-Cookie', cookie)
    if (answer.status >= 400) return refuse(req, res, answer)
    res
      .status(answer.status)
      .type('application/json')
      .send(await answer.text())
  }
}

/** Which counter stands before which address. A right password clears the count of wrong ones. */
function gate(limits: Limits) {
  const guests = limiter(limits.guests)
  const accounts = limiter(limits.accounts)
  const passwords = limiter(limits.passwords)
  const sessions = limiter(limits.sessions)
  const byAddress = (path: string): Limiter => (path === '/sign-in/anonymous' ? guests : path === '/sign-up/email' ? accounts : sessions)

  return async (req: Request, res: Response) => {
    const address = req.ip ?? ''
    const settle = async () => {}
    if (req.path !== '/sign-in/email') return { ok: await byAddress(req.path).take(address, res), settle }
    const key = `${address} ${String(req.body?.email).toLowerCase()}`
    const settlePassword = async (status: number) => {
      if (status < 400) await passwords.forget(key)
    }
    return { ok: (await sessions.take(address, res)) && (await passwords.take(key, res)), settle: settlePassword }
  }
}

/** The request as better-auth wants it. The body has been read, limited and parsed by then. */
function asFetch(req: Request): globalThis.Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (typeof value === 'string' && name !== 'content-length' && name !== 'transfer-encoding') headers.set(name, value)
  }
  const url = new URL(req.originalUrl, 'http://localhost')
  if (req.method === 'GET' || req.method === 'HEAD') return new globalThis.Request(url, { headers })
  headers.set('content-type', 'application/json')
  return new globalThis.Request(url, { method: req.method, headers, body: JSON.stringify(req.body ?? {}) })
}

async function refuse(req: Request, res: Response, answer: globalThis.Response): Promise<void> {
  const said = (await answer.json().catch(() => null)) as { code?: unknown } | null
  const meaning = meanings[String(said?.code)]
  const code = answer.status === 401 && meaning ? 'bad-input' : (codes[answer.status] ?? 'bad-input')
  sendProblem(req, res, code, { status: answer.status, words: meaning })
}
