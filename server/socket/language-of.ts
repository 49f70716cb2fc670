import type { Socket } from 'socket.io'
import { type Language, language } from '#contract/language.ts'

/** What language a socket's person reads: as they say in `auth.lang`, else as their browser prefers. */
export function languageOf({ handshake }: Pick<Socket, 'handshake'>): Language {
  const said = language.safeParse(handshake.auth.lang)
  if (said.success) return said.data
  const preferred = handshake.headers['accept-language'] ?? ''
  return /^\s*en\b/i.test(preferred) ? 'en' : 'et'
}
