import { STATUS_CODES } from 'node:http'
import type { Request, Response } from 'express'
import type { Problem } from '#contract/http.ts'
import { type Language, preferredLanguage } from '#contract/language.ts'
import type { RefusalCode } from '#contract/refusal.ts'
import { refusalText } from '#contract/refusal-text.ts'
import type { Words } from './words.ts'

const statuses: Record<RefusalCode, number> = {
  'bad-input': 422,
  'not-signed-in': 401,
  'not-allowed': 403,
  'no-such-attempt': 404,
  'no-such-scenario': 404,
  'no-such-turn': 404,
  'no-such-rule': 404,
  'not-found': 404,
  'attempt-ended': 409,
  'attempt-running': 409,
  'too-long': 422,
  'too-fast': 429,
  'too-large': 413,
  'not-in-exam': 409,
  'language-missing': 409,
  'bad-json': 400,
  'link-used': 410,
  busy: 503,
  closing: 503,
  internal: 500,
}

type More = { readonly status?: number; readonly words?: Words | undefined; readonly issues?: Problem['issues'] }

/** The reader's language: `?lang=` where it is given, else what their browser prefers. */
export function languageOf(req: Request): Language {
  const { lang } = req.query
  return lang === 'et' || lang === 'en' ? lang : preferredLanguage(req.headers['accept-language'])
}

/** RFC 9457 in the reader's language; `words` says more exactly than the code alone what to do. */
function problemOf(code: RefusalCode, language: Language, { status = statuses[code], words, issues }: More = {}): Problem {
  const detail = words ? words[language] : refusalText(code, language)
  const title = STATUS_CODES[status] ?? 'Error'
  return { type: 'about:blank', title, status, detail, code, ...(issues && { issues }) }
}

/** Answers a request with a problem. */
export function sendProblem(req: Request, res: Response, code: RefusalCode, more: More = {}): void {
  const language = languageOf(req)
  const problem = problemOf(code, language, more)
  res.status(problem.status).set('Content-Language', language).type('application/problem+json').send(JSON.stringify(problem))
}
