import type { Socket } from 'socket.io'
import { z } from 'zod'
import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { type ClientEvents, onAttempt, resumeAttempt, rewindAttempt, type ServerEvents, sayReply, startAttempt } from '#contract/wire.ts'
import type { Attempts, Opened } from '../attempt/attempts.ts'
import { type Answering, answering } from './answer.ts'
import { createFollowing, openedAck } from './following.ts'

/** Puts one person's socket through to the attempts. */
export function serve(socket: Socket<ClientEvents, ServerEvents>, me: Me, attempts: Attempts, how: Answering): void {
  const following = createFollowing(attempts, (attempt) => ({
    event: (event) => socket.emit('attempt:event', event),
    typing: () => socket.emit('customer:typing', { attempt }),
    delta: (text) => socket.emit('customer:delta', { attempt, text }),
  }))
  socket.on('disconnect', following.stop)

  /** A new attempt: nothing can happen in it before its id is known. */
  const openNew = async (opening: Promise<Outcome<Opened>>) => {
    const opened = await opening
    if (!opened.ok) return opened
    const { attempt, through } = opened.value
    afterAcknowledging(() => following.hold(attempt.id).release(through))
    return done(openedAck(opened.value))
  }

  socket.on(
    'attempt:start',
    answering(how, startAttempt, (ask) => openNew(attempts.start(me, ask))),
  )
  socket.on(
    'attempt:rewind',
    answering(how, rewindAttempt, (ask) => openNew(attempts.rewind(me, ask))),
  )
  socket.on(
    'attempt:resume',
    answering(how, resumeAttempt, async (ask) => {
      const { release, drop } = following.hold(ask.attempt)
      const opened = await attempts.resume(me, ask)
      if (!opened.ok) {
        drop()
        return opened
      }
      afterAcknowledging(() => release(opened.value.through))
      return done(openedAck(opened.value))
    }),
  )
  socket.on(
    'trainee:say',
    answering(how, sayReply, (ask) => attempts.say(me, ask)),
  )
  socket.on(
    'coach:hint',
    answering(how, onAttempt, ({ attempt }) => attempts.hint(me, attempt)),
  )
  socket.on(
    'attempt:finish',
    answering(how, onAttempt, ({ attempt }) => attempts.finish(me, attempt)),
  )
  // Nobody watches live yet: taken, so that clients may send it, and kept nowhere.
  socket.on(
    'trainee:typing',
    answering(how, z.unknown(), async () => done({})),
  )
}

/** The acknowledgement goes out in the same turn of the event loop that its answer is ready in. */
const afterAcknowledging = (work: () => void): void => void setImmediate(work)
