import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Request, type Response, Router } from 'express'
import { notFound } from './errors.ts'
import { sendProblem } from './problem.ts'
import { words } from './words.ts'

/**
 * The built client. Vite puts a hash of the content into the names under assets/, so those may be kept for
 * good; the page that names them must be asked for each time. Any other address is one of the client's own.
 */
export function clientFiles(folder: string): Router {
  const router = Router()
  const page = join(folder, 'index.html')
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: true }), notFound)
  router.use(express.static(folder, { index: false, setHeaders: (res) => res.set('Cache-Control', 'no-cache') }))
  router.get('/{*path}', (req, res) => sendPage(page, req, res))
  return router
}

function sendPage(page: string, req: Request, res: Response): void {
  if (!req.accepts('html')) notFound(req, res)
  else if (!existsSync(page)) sendProblem(req, res, 'busy', { words: words.notBuilt })
  else res.set('Cache-Control', 'no-cache').sendFile(page)
}
