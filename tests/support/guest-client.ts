import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { Event } from '#contract/event.ts'
import type { Ack, ClientEvents, ServerEvents } from '#contract/wire.ts'

type Asks = Exclude<keyof ClientEvents, 'trainee:typing'>
type AckOf<E extends Asks> = Parameters<Parameters<ClientEvents[E]>[1]>[0]
type Granted<E extends Asks> = Extract<AckOf<E>, { ok: true }>

/** Signs a new guest in; gives the cookie that the browser would keep. */
export async function signInAsGuest(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/auth/sign-in/anonymous`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: '{}',
  })
  if (!answer.ok) throw new Error(`No guest: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** A browser's end of the practice room. */
export type GuestClient = {
  readonly socket: Socket<ServerEvents, ClientEvents>
  readonly cookie: string
  /** All `attempt:event`s so far, in the order they came. */
  readonly heard: Event[]
  /** Sends anything, fitting or not, and gives the acknowledgement as it came. */
  send(event: string, ...payload: unknown[]): Promise<Ack<Record<string, unknown>>>
  /** Asks for something that has to be granted. */
  ask<E extends Asks>(event: E, payload: Parameters<ClientEvents[E]>[0]): Promise<Granted<E>>
  say(attempt: string, text: string, message?: string): Promise<Granted<'trainee:say'>>
  /** Resolves when an event was heard that fits, also if it was heard before. */
  until(fits: (event: Event) => boolean): Promise<Event>
  close(): void
}

/** Connects to /practice, as a new guest where no cookie is given. */
export async function connectGuest(
  address: string,
  { cookie, lang = 'et' }: { cookie?: string; lang?: string } = {},
): Promise<GuestClient> {
  const session = cookie ?? (await signInAsGuest(address))
  const socket: Socket<ServerEvents, ClientEvents> = io(`${address}/practice`, {
    transports: ['websocket'],
    extraHeaders: { cookie: session },
    auth: { lang },
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
  })
  const heard: Event[] = []
  socket.on('attempt:event', (event) => void heard.push(event))
  await new Promise<void>((resolve, reject) => {
    const refused = (error: Error) => {
      socket.close()
      reject(error)
    }
    socket.once('connect_error', refused)
    socket.once('connect', () => {
      // From now on a lost server is waited for, as in the browser.
      socket.off('connect_error', refused)
      resolve()
    })
  })

  const send: GuestClient['send'] = (event, ...payload) => {
    const emit = socket.timeout(10_000).emitWithAck as (event: string, ...payload: unknown[]) => Promise<never>
    return emit.call(socket.timeout(10_000), event, ...payload)
  }
  const ask: GuestClient['ask'] = async (event, payload) => {
    const ack = await send(event, payload)
    if (!ack.ok) throw new Error(`${event} was refused: ${ack.error.code}`)
    return ack as never
  }
  return {
    socket,
    cookie: session,
    heard,
    send,
    ask,
    say: (attempt, text, message = randomUUID()) => ask('trainee:say', { attempt, message, text }),
    until: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const found = heard.find(fits)
          if (!found) return
          socket.off('attempt:event', look)
          resolve(found)
        }
        socket.on('attempt:event', look)
        look()
      }),
    close: () => void socket.close(),
  }
}
