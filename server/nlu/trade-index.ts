const longest = 14
const shortest = 3

const none: readonly number[] = []

/**
 * The trades of a word, from one line of words a trade. A word with `*` stands for all that begin with it; one
 * without only for itself.
 */
export function tradeIndex(lines: readonly string[]): (word: string) => readonly number[] {
  const whole = new Map<string, readonly number[]>()
  const beginnings = new Map<string, readonly number[]>()
  lines.forEach((line, trade) => {
    for (const word of line.trim().split(/\s+/)) {
      const [to, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [whole, word]
      to.set(key, [...(to.get(key) ?? none), trade])
    }
  })
  return (word) => {
    const found = [...(whole.get(word) ?? none)]
    for (let end = Math.min(longest, word.length); end >= shortest; end--) found.push(...(beginnings.get(word.slice(0, end)) ?? none))
    return found
  }
}
