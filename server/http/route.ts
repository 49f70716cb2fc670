import { z } from 'zod'
import type { Me } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import type { Outcome, RefusalCode } from '#contract/refusal.ts'
import type { Deed } from '../identity/may.ts'
import type { Words } from './words.ts'

type Method = 'get' | 'post' | 'put' | 'patch'

/** A request that has been parsed. */
export type Asked<P, Q, B> = {
  /** Who asks. On a route open to all it is null. */
  readonly me: Me | null
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly language: Language
  /** Gives the browser `Set-Cookie` values with the answer. */
  readonly giveCookies: (cookies: readonly string[]) => void
  /** Sends the answer as a file to keep; a text goes as it is. */
  readonly sendAs: (file: { readonly name: string; readonly type: string }) => void
}

type Described<P, Q, B, A> = {
  readonly method: Method
  /** In Express's form: `/api/attempts/:id`. */
  readonly path: string
  readonly summary: string
  readonly params: z.ZodType<P>
  readonly query: z.ZodType<Q>
  readonly body: z.ZodType<B> | null
  readonly answer: z.ZodType<A>
  readonly status: 200 | 201
  /** What a refusal of the room means on this route, where that can be said more exactly. */
  readonly words: Partial<Record<RefusalCode, Words>>
}

/** One route: its description is what the API's document is made from, so the two cannot part. */
export type Route = Described<unknown, unknown, unknown, unknown> & {
  /** What the asker must be allowed to do; null for a route open to all. */
  readonly needs: Deed | null
  readonly handle: (asked: Asked<unknown, unknown, unknown>) => Promise<Outcome<unknown>>
}

type Given<P, Q, B, A> = Partial<Described<P, Q, B, A>> & Pick<Described<P, Q, B, A>, 'method' | 'path' | 'summary' | 'answer'>

const defaults = { params: z.object({}), query: z.object({}), body: null, status: 200, words: {} } as const

/** A route for whoever is signed in and allowed `needs`. */
export function route<P = unknown, Q = unknown, B = unknown, A = unknown>(
  spec: Given<P, Q, B, A> & { readonly needs: Deed; readonly handle: (asked: Asked<P, Q, B> & { readonly me: Me }) => Promise<Outcome<A>> },
): Route {
  // The one place where the types of a route are let go: mount.ts parses by these very schemas before it calls.
  return { ...defaults, ...spec } as unknown as Route
}

/** A route for everybody, signed in or not. */
export function openRoute<P = unknown, Q = unknown, B = unknown, A = unknown>(
  spec: Given<P, Q, B, A> & { readonly handle: (asked: Asked<P, Q, B>) => Promise<Outcome<A>> },
): Route {
  return { ...defaults, ...spec, needs: null } as unknown as Route
}
