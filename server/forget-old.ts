import type { Logger } from 'pino'
import type { Store } from './store/store.ts'

const day = 24 * 3600 * 1000

/** Deletes attempts older than so many days, now and once a day. Gives back how to stop. */
export function forgetOld(store: Store, days: number | undefined, log: Logger): () => void {
  if (days === undefined) return () => {}
  const forget = () =>
    store.forgetBefore(Date.now() - days * day).then(
      (count) => log.info({ count }, 'deleted old attempts'),
      (error) => log.error({ err: error }, 'old attempts could not be deleted'),
    )
  void forget()
  const timer = setInterval(forget, day)
  timer.unref()
  return () => clearInterval(timer)
}
