import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { apiRoutes } from './api.ts'
import { authHandler } from './auth.ts'
import { readBody } from './body.ts'
import { clientFiles } from './client-files.ts'
import { answerErrors, notFound } from './errors.ts'
import { type Health, healthRoutes } from './health.ts'
import { mount } from './mount.ts'
import { type Limits, limiter, usualLimits } from './rate-limit.ts'
import type { Rooms } from './rooms.ts'
import { refuseForged, securityHeaders } from './security.ts'

export type AppOptions = Rooms &
  Health & {
    readonly log: Logger
    /** The built client: the folder with index.html. */
    readonly clientDir: string
    readonly limits?: Partial<Limits>
  }

/** The whole HTTP rim as an Express app: health, API, sign-in, and the built client for all else. */
export function createApp({ attempts, classroom, library, identity, log, clientDir, ready, counts, limits }: AppOptions): Express {
  const allLimits = { ...usualLimits, ...limits }
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', proxies(identity.origin))
  app.use(healthRoutes({ ready, counts }))
  app.use(securityHeaders(identity.origin))
  app.use(pinoHttp({ logger: log, serializers: { req: requestLine, res: statusOnly }, customLogLevel: level }))
  app.use('/api', keepNothing)
  app.use('/api', refuseForged(identity.origin), readBody)
  app.use('/api/auth', authHandler(identity, allLimits))
  app.use(mount(apiRoutes({ attempts, classroom, library, identity }), { identity, limit: limiter(allLimits.person).take }))
  app.use('/api', notFound)
  app.use(clientFiles(clientDir))
  app.use(notFound)
  app.use(answerErrors(log))
  return app
}

/**
 * Whose X-Forwarded-For is believed. An https address means that a proxy stands before us, since we speak
 * plain http; it may stand on another machine of the same net or in another container.
 */
function proxies(origin: string | null): string[] {
  return origin?.startsWith('https://') ? ['loopback', 'linklocal', 'uniquelocal'] : ['loopback']
}

/** What a person is told is theirs: no cache on a school's shared computer keeps it. */
function keepNothing(_req: Request, res: Response, next: NextFunction): void {
  res.set('Cache-Control', 'no-store')
  next()
}

// Cookies, bodies and queries stay out of the log: the first instructor's token is in a query.
type Logged = { readonly id: unknown; readonly method: string; readonly url: string }
const requestLine = ({ id, method, url }: Logged) => ({ id, method, url: url.split('?')[0] })
const statusOnly = ({ statusCode }: { readonly statusCode: number }) => ({ statusCode })

function level(_req: unknown, res: { readonly statusCode: number }, error?: Error) {
  if (error || res.statusCode >= 500) return 'error'
  return res.statusCode >= 400 ? 'info' : 'debug'
}
