/** A text as it is compared: without case, punctuation or spacing. */
export function normalised(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  // A line of nothing but dots is a line too.
  return words === '' ? text.trim() : words
}

/** Remembers lines: tells whether one was said already, alone or as a part of a longer one. */
export function memoryOf(said: readonly string[]): (line: string) => boolean {
  const all = said.map((line) => ` ${normalised(line)} `).join('\n')
  return (line) => all.includes(` ${normalised(line)} `)
}

/** Whether a line was said already, alone or as a part of a longer one. */
export const saidBefore = (said: readonly string[], line: string): boolean => memoryOf(said)(line)
