import { expect, test } from 'vitest'
import { sameOrigin } from '../../server/identity/same-origin.ts'

const ours = 'https://kaja.kool.example'

test.each([
  ['no browser at all', {}],
  ['a page from the same host', { origin: 'http://192.168.1.20:3000', host: '192.168.1.20:3000' }],
  ['a page from the same host behind a proxy that ends the encryption', { origin: 'https://kaja.lan', host: 'kaja.lan' }],
  ['a host written in capitals', { origin: 'http://kaja.lan', host: 'KAJA.lan' }],
  ['the public address', { origin: ours, host: 'container:3000' }],
  ['a browser that says so itself', { origin: 'http://localhost:5173', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }],
  ['an address typed by hand', { host: 'kaja.lan', 'sec-fetch-site': 'none' }],
])('%s is trusted', (_what, headers) => {
  expect(sameOrigin(headers, ours)).toBe(true)
})

test.each([
  ['another site', { origin: 'https://evil.example', host: 'kaja.lan' }],
  ['another port of the same machine', { origin: 'http://localhost:8000', host: 'localhost:3000' }],
  ['a name that only begins alike', { origin: 'https://kaja.lan.evil.example', host: 'kaja.lan' }],
  ['a sandboxed page', { origin: 'null', host: 'kaja.lan' }],
  ['an origin that is none', { origin: 'kaja.lan', host: 'kaja.lan' }],
  ['a browser that says it is another site', { host: 'kaja.lan', 'sec-fetch-site': 'cross-site' }],
  ['a neighbour under the same name', { host: 'kaja.lan', 'sec-fetch-site': 'same-site' }],
] as const)('%s is not', (_what, headers) => {
  expect(sameOrigin(headers, ours)).toBe(false)
})
