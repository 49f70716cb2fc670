/** The beginning of a longer quotation, cut between words. */
export function clipped(words: string, most = 64): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const kept = line.slice(0, most)
  const end = kept.lastIndexOf(' ')
  return `${(end > most / 2 ? kept.slice(0, end) : kept).replace(/[,;:.–-]+$/, '')}…`
}
