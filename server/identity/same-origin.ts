import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request that changes something comes from a page of ours, or from no browser at all.
 * The page's host is held against the host it was asked at, so that any name or address a school reaches
 * this server by works with no setting; `trusted` adds the public address where a proxy rewrites the host.
 * Browsers always send `Origin` with such requests; pages on another site cannot forge either header.
 */
export function sameOrigin(headers: IncomingHttpHeaders, trusted: string | null): boolean {
  if (headers['sec-fetch-site'] === 'same-origin' || headers['sec-fetch-site'] === 'none') return true
  const { origin, host } = headers
  if (origin === undefined) return headers['sec-fetch-site'] === undefined
  if (origin === trusted) return true
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()
}
