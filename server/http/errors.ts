import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import type { RefusalCode } from '#contract/refusal.ts'
import { sendProblem } from './problem.ts'
import { type Words, words } from './words.ts'

type Fault = { readonly code: RefusalCode; readonly status?: number; readonly words?: Words }

/** The last handler: words what was thrown. A fault of ours is logged in full and told as no more than that. */
export function answerErrors(log: Logger) {
  return (thrown: unknown, req: Request, res: Response, next: NextFunction): void => {
    const fault = faultOfRequest(thrown)
    if (!fault) log.error({ err: thrown, path: req.path }, 'a request failed')
    if (res.headersSent) next(thrown)
    else sendProblem(req, res, fault?.code ?? 'internal', fault ?? {})
  }
}

/** What Express and its body parser throw at bad requests; null for all else, which is a fault of ours. */
function faultOfRequest(thrown: unknown): Fault | null {
  const { type, status = 500 } = (thrown ?? {}) as { readonly type?: string; readonly status?: number }
  if (type === 'entity.too.large') return { code: 'too-large' }
  if (type === 'entity.parse.failed') return { code: 'bad-json' }
  if (status === 415) return { code: 'bad-input', status, words: words.wrongType }
  if (thrown instanceof URIError) return { code: 'bad-input', status: 400, words: words.badAddress }
  return status >= 400 && status < 500 ? { code: 'bad-input', status } : null
}

/** Nothing is here. */
export const notFound = (req: Request, res: Response): void => sendProblem(req, res, 'not-found')
