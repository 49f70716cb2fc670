import { type Request, type Response, Router } from 'express'

/** What this process has counted, for whoever watches it. */
type Counts = { readonly attempts: number; readonly turns: number }

export type Health = {
  /** Resolves when the store answers; rejects when it does not. */
  readonly ready: () => Promise<unknown>
  readonly counts: () => Counts | Promise<Counts>
}

/** How long the store may take before we call ourselves not ready, ms. */
const patience = 2000

/** For probes and for Prometheus; no session, no log. */
export function healthRoutes({ ready, counts }: Health): Router {
  const router = Router()
  router.get('/healthz', (_req, res) => void res.type('text/plain').send('ok\n'))
  router.get('/readyz', async (_req: Request, res: Response) => {
    const isReady = await Promise.race([ready().then(() => true), later(patience)]).catch(() => false)
    res.status(isReady ? 200 : 503).type('text/plain')
    res.send(isReady ? 'ready\n' : 'the store does not answer\n')
  })
  router.get('/metrics', async (_req, res) => {
    res.type('text/plain; version=0.0.4').send(asText(await counts()))
  })
  return router
}

const later = (milliseconds: number) => new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false).unref())

/** The Prometheus text format. */
function asText({ attempts, turns }: Counts): string {
  const { user, system } = process.cpuUsage()
  const metrics = [
    ['process_start_time_seconds', 'gauge', Date.now() / 1000 - process.uptime()],
    ['process_cpu_seconds_total', 'counter', (user + system) / 1e6],
    ['process_resident_memory_bytes', 'gauge', process.memoryUsage.rss()],
    ['nodejs_heap_used_bytes', 'gauge', process.memoryUsage().heapUsed],
    ['kaja_attempts_total', 'counter', attempts],
    ['kaja_turns_total', 'counter', turns],
  ] as const
  return metrics.map(([name, type, value]) => `# TYPE ${name} ${type}\n${name} ${value}\n`).join('')
}
