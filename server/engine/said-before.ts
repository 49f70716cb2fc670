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

/** Whether a line was said already, alone or as a part of a longer one. */
export function saidBefore(said: readonly string[], line: string): boolean {
  const whole = ` ${normalised(line)} `
  return said.some((earlier) => ` ${normalised(earlier)} `.includes(whole))
}
