import { io, type Socket } from 'socket.io-client'
import type { RefusalCode } from '#contract/refusal.ts'
import type { Ack, ClientEvents, ServerEvents } from '#contract/wire.ts'
import { Refused } from '../api/call.ts'
import { signInAsGuest } from '../api/me.ts'

/** How long an acknowledgement may take before we count the ask as unanswered. */
const patience = 10_000

/** The one connection to the practice room; opened by the first who needs it. */
export const practice: Socket<ServerEvents, ClientEvents> = io('/practice', {
  transports: ['websocket'],
  autoConnect: false,
  reconnectionDelay: 300,
  reconnectionDelayMax: 3000,
})

// A handshake that the server refused is not retried by socket.io itself.
practice.on('connect_error', (fault) => {
  if (practice.active) return
  const missing = /not-signed-in/.test(fault.message) || (fault as { data?: { code?: string } }).data?.code === 'not-signed-in'
  const ready = missing ? signInAsGuest().catch(() => null) : Promise.resolve()
  setTimeout(() => ready.then(() => practice.connect()), 1500)
})

// After the server's own goodbye (a restart) socket.io waits for us to ask again.
practice.on('disconnect', (reason) => {
  if (reason === 'io server disconnect') setTimeout(() => practice.connect(), 500)
})

/** Shakes hands again, so that the server learns who we are now: after a change of name or of person. */
export function introduceAgain(): void {
  if (practice.active) practice.disconnect().connect()
}

type Asks = Exclude<keyof ClientEvents, 'trainee:typing'>
type Asked<E extends Asks> = Parameters<ClientEvents[E]>[0]
type Granted<E extends Asks> = Parameters<Parameters<ClientEvents[E]>[1]>[0] extends Ack<infer T> ? T : never

/** Asks over the socket; throws `Refused` with the server's code, or `offline` when nobody answered in time. */
export async function ask<E extends Asks>(event: E, what: Asked<E>): Promise<Granted<E>> {
  if (!practice.connected) practice.connect()
  // The emitter's types cannot follow a generic event name; Asked and Granted hold the two ends together.
  const emit = practice.timeout(patience).emitWithAck as (event: string, what: unknown) => Promise<unknown>
  const answer = await emit
    .call(practice.timeout(patience), event, what)
    .catch((fault: unknown) => Promise.reject(new Refused('offline', String(fault))))
  const ack = answer as Ack<Granted<E>>
  if (!ack.ok) throw new Refused(ack.error.code as RefusalCode, ack.error.message)
  return ack
}
