import express, { type NextFunction, type Request, type Response } from 'express'
import { sendProblem } from './problem.ts'
import { words } from './words.ts'

/** The largest body taken; the longest text of ours is 8000 characters. */
const largestBody = '64kb'

const parseJson = express.json({ limit: largestBody })

/** Reads JSON. Any other kind of body is refused, which also keeps plain forms of other sites out. */
export function readBody(req: Request, res: Response, next: NextFunction): void {
  const isEmpty = req.headers['content-length'] === '0' || req.is('*/*') === null
  if (isEmpty || req.is('json')) parseJson(req, res, next)
  else sendProblem(req, res, 'bad-input', { status: 415, words: words.wrongType })
}
