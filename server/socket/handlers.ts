import type { Socket } from 'socket.io'
import { z } from 'zod'
import type { Me } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { type ClientEvents, onAttempt, resumeAttempt, rewindAttempt, type ServerEvents, sayReply, startAttempt } from '#contract/wire.ts'
import type { Attempts, Opened } from '../attempt/attempts.ts'
import { type Answering, answering } from './answer.ts'
import { createFollowing } from './following.ts'

/** Puts one person's socket through to the attempts. */
export function serve(socket: Socket<ClientEvents, ServerEvents>, me: Me, attempts: Attempts, how: Answering): void {
  const following = createFollowing(attempts, (attempt) => ({
    event: (event) => socket.emit('attempt:event', event),
    typing: () => socket.emit('customer:typing', { attempt }),
    delta: (text) => socket.emit('customer:delta', { attempt, text }),
  }))
  socket.on('disconnect', following.stop)

  /** What was opened is told on, from where the acknowledgement ends. */
  const opened = async (opening: Promise<Outcome<Opened>>) => {
    const outcome = await opening
    if (!outcome.ok) return outcome
    following.follow(outcome.value)
    const { attempt, events } = outcome.value
    return done({ attempt, events })
  }

  socket.on(
    'attempt:start',
    answering(how, startAttempt, (ask) => opened(attempts.start(me, ask))),
  )
  socket.on(
    'attempt:rewind',
    answering(how, rewindAttempt, (ask) => opened(attempts.rewind(me, ask))),
  )
  socket.on(
    'attempt:resume',
    answering(how, resumeAttempt, (ask) => opened(attempts.resume(me, ask))),
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
