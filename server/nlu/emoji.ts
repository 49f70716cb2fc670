import type { Reading } from './reading.ts'
import type { Span } from './text.ts'

/** Skin tones, joiners and variation marks that belong to the picture before them. */
const row = /(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d|\ufe0f)* ?){2,}/gu

/** Two emoji or more side by side, as offsets in the plain text. */
export function emojiRows(reading: Reading): Span[] {
  return Array.from(reading.plain.text.matchAll(row), (m) => ({ start: m.index, end: m.index + m[0].length }))
}
