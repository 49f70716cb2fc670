import pg from 'pg'

export const channel = 'kaja_attempt'

type Listener = (attempts: readonly string[] | null) => void

const pause = 1000

/** Hears Postgres notices on a connection of its own; comes back by itself when that breaks. */
export function openNotices(url: string, onError: (error: Error) => void) {
  const listeners: Listener[] = []
  const tell: Listener = (attempts) => {
    for (const listener of listeners) listener(attempts)
  }
  let closed = false
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url })
    client = next
    const lost = (error: Error) => {
      if (client !== next) return
      client = null
      if (closed) return
      onError(error)
      timer = setTimeout(connect, pause)
    }
    next.on('error', lost)
    next.on('end', () => lost(new Error('the connection for notices ended')))
    next.on('notification', ({ payload }) => payload && tell([payload]))
    try {
      await next.connect()
      await next.query(`listen ${channel}`)
      // What was announced while nobody listened is lost: whoever follows has to look.
      tell(null)
    } catch (error) {
      lost(error as Error)
      await next.end().catch(() => {})
    }
  }

  return {
    connect,
    watch: (listener: Listener): void => void listeners.push(listener),
    async close(): Promise<void> {
      closed = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
