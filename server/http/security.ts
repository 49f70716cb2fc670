import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'
import { sameOrigin } from '../identity/same-origin.ts'
import { sendProblem } from './problem.ts'
import { words } from './words.ts'

/**
 * What a browser may load and where it may send: ourselves only. Mantine writes its variables into a style
 * element, hence inline styles. A school reaches us by plain http on its own net, so nothing may be
 * upgraded to https unless the public address is one.
 */
export function securityHeaders(origin: string | null) {
  const encrypted = origin?.startsWith('https://') ?? false
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", (req) => socketsAt(req.headers.host)],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(encrypted && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: encrypted,
    // Both only warn in the console on a page that came by plain http.
    crossOriginOpenerPolicy: encrypted,
    originAgentCluster: encrypted,
  })
}

/** 'self' does not cover web sockets in every browser. Only a plain host may enter the header. */
function socketsAt(host = ''): string {
  return /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}

/** Refuses changes asked for by pages of other sites; the cookie alone does not show who wrote the page. */
export function refuseForged(origin: string | null) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const harmless = ['GET', 'HEAD', 'OPTIONS'].includes(req.method)
    if (harmless || sameOrigin(req.headers, origin)) next()
    else sendProblem(req, res, 'not-allowed', { words: words.forged })
  }
}
