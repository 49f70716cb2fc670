import type { Problem } from '#contract/http.ts'
import type { RefusalCode } from '#contract/refusal.ts'

/** The server said no; `code` is what the screens word. `offline` is ours: nobody answered at all. */
export class Refused extends Error {
  readonly code: RefusalCode | 'offline'
  readonly issues: Problem['issues']
  constructor(code: RefusalCode | 'offline', message: string, issues?: Problem['issues']) {
    super(message)
    this.code = code
    this.issues = issues
  }
}

async function refusalOf(response: Response): Promise<Refused> {
  const problem = (await response.json().catch(() => null)) as Problem | null
  // A proxy in between answers with its own page; then the status is all there is.
  if (typeof problem?.code !== 'string') return new Refused(response.status >= 500 ? 'internal' : 'not-found', response.statusText)
  return new Refused(problem.code as RefusalCode, problem.detail, problem.issues)
}

/** Asks the HTTP API; throws `Refused` with the server's code, or with `offline`. */
export async function call<T>(
  path: string,
  how: { method?: string; body?: unknown; signal?: AbortSignal; keepalive?: boolean } = {},
): Promise<T> {
  const response = await fetch(path, {
    method: how.method ?? 'GET',
    headers: how.body === undefined ? {} : { 'content-type': 'application/json' },
    body: how.body === undefined ? null : JSON.stringify(how.body),
    signal: how.signal ?? null,
    keepalive: how.keepalive ?? false,
  }).catch((fault) => {
    if (how.signal?.aborted) throw fault
    throw new Refused('offline', String(fault))
  })
  if (!response.ok) throw await refusalOf(response)
  return (await response.json()) as T
}
