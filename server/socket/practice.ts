import type { Server as HttpServer } from 'node:http'
import type { Logger } from 'pino'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Server, type Socket } from 'socket.io'
import type { Me } from '#contract/http.ts'
import type { RefusalCode } from '#contract/refusal.ts'
import { refusalText } from '#contract/refusal-text.ts'
import type { ClientEvents, ServerEvents } from '#contract/wire.ts'
import type { Attempts } from '../attempt/attempts.ts'
import type { Identity } from '../identity/identity.ts'
import { sameOrigin } from '../identity/same-origin.ts'
import { serve } from './handlers.ts'
import { languageOf } from './language-of.ts'

export type PracticeOptions = {
  readonly attempts: Attempts
  readonly identity: Pick<Identity, 'whoIs' | 'origin'>
  readonly log: Logger
  /** So many events a person may send in so many seconds. */
  readonly askPace?: { readonly points: number; readonly duration: number }
}

/**
 * Far above the longest reply, so that one that is too long gets a sentence and not a broken connection.
 */
const largestMessage = 1_000_000

/** Opens the practice room, namespace /practice, on an HTTP server. */
export function openPractice(http: HttpServer, { attempts, identity, log, askPace = { points: 120, duration: 10 } }: PracticeOptions) {
  const io = new Server<ClientEvents, ServerEvents>(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: largestMessage,
    // A page of another site must not practise with our visitor's cookie.
    allowRequest: ({ headers }, decide) => decide(null, sameOrigin({ ...headers, 'sec-fetch-site': undefined }, identity.origin)),
  })
  const limiter = new RateLimiterMemory(askPace)
  const mayAsk = (me: Me) => () =>
    limiter.consume(me.id).then(
      () => true,
      () => false,
    )
  const practice = io.of('/practice')
  const people = new WeakMap<object, Me>()

  practice.use(async (socket, next) => {
    try {
      const me = await identity.whoIs(socket.handshake.headers)
      if (!me) return next(refusal('not-signed-in', socket))
      people.set(socket, me)
      next()
    } catch (error) {
      log.error({ err: error }, 'a handshake failed')
      next(refusal('internal', socket))
    }
  })
  practice.on('connection', (socket) => {
    const me = people.get(socket)
    if (!me) return void socket.disconnect(true)
    const onFault = (error: unknown) => log.error({ err: error }, 'an event over the socket failed')
    serve(socket, me, attempts, { language: languageOf(socket), mayAsk: mayAsk(me), onFault })
  })

  return { close: async () => void (await io.close()) }
}

/** What `connect_error` brings to a client that may not come in. */
function refusal(code: RefusalCode, socket: Socket): Error {
  const message = refusalText(code, languageOf(socket))
  return Object.assign(new Error(message), { data: { code, message } })
}
