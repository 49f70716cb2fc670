import { z } from 'zod'

/** Why something a user asked for was not done. The browser words each in the user's language. */
export const refusalCode = z.enum([
  'bad-input',
  'not-signed-in',
  'not-allowed',
  'no-such-attempt',
  'no-such-scenario',
  'no-such-turn',
  'no-such-rule',
  'not-found',
  'attempt-ended',
  'attempt-running',
  'too-long',
  'too-fast',
  'too-large',
  'not-in-exam',
  'language-missing',
  'bad-json',
  'link-used',
  'busy',
  'closing',
  'internal',
])
export type RefusalCode = z.infer<typeof refusalCode>
export type Refusal = { readonly code: RefusalCode; readonly message: string }
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refused = (code: RefusalCode, message: string): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { code, message },
})
