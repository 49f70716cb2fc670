import type { LanguagePack } from './language-pack.ts'
import type { Reading } from './reading.ts'
import { plain, type Span } from './text.ts'

/** Shorter words tell nothing of what a reply is about. */
const shortest = 4
/** So many letters in common at the start, and two words are taken for forms of one. */
const alike = 5
/** So many different words of one trade, and the reply speaks of it. */
const enough = 2

/**
 * Whether a reply was written for another complaint: it speaks of a trade that neither the customer nor the
 * policy has a word of, and takes no word up that tells of theirs. A few words of no trade prove nothing.
 */
export function isElsewhere(reading: Reading): boolean {
  const { pack, heard } = reading
  if (heard.customer.length === 0 || heard.policy === '') return false
  const here = wordsOf(reading.plain.text, frameOf(reading))
  const spoken = tradesIn(here, pack)
  if (spoken.size === 0) return false
  const there = complaintOf(reading)
  const known = new Set(there.words.flatMap(pack.tradesOf))
  const strange = [...spoken].filter((trade) => !known.has(trade))
  if (strange.length === 0) return false
  const own = here.filter((word) => isTelling(reading, word) && !pack.tradesOf(word).some((trade) => strange.includes(trade)))
  return !own.some((word) => there.stems.has(pack.stem(word)) || (word.length >= alike && there.starts.has(word.slice(0, alike))))
}

/** The trades of which there are enough different words. */
function tradesIn(words: readonly string[], pack: LanguagePack): ReadonlySet<number> {
  const trades = [...new Set(words)].flatMap(pack.tradesOf)
  return new Set(trades.filter((trade) => trades.filter((other) => other === trade).length >= enough))
}

type Complaint = { readonly words: readonly string[]; readonly stems: ReadonlySet<string>; readonly starts: ReadonlySet<string> }

/** The words of the customer and of the policy, and what is telling among them. */
function complaintOf(reading: Reading): Complaint {
  const { pack, heard } = reading
  const policy = typeof heard.policy === 'string' ? heard.policy : JSON.stringify(heard.policy)
  const words = [...heard.customer, policy].flatMap((line) => wordsOf(plain(line, pack.mend).text, []))
  const telling = words.filter((word) => isTelling(reading, word))
  return { words, stems: new Set(telling.map(pack.stem)), starts: new Set(telling.map((word) => word.slice(0, alike))) }
}

const isTelling = ({ pack }: Reading, word: string): boolean =>
  word.length >= shortest && !pack.stopWords.has(word) && !pack.commonWords.has(word) && !pack.generalStems.has(pack.stem(word))

/** A greeting and a closing with the names that follow them. */
function frameOf(reading: Reading): readonly Span[] {
  return [...reading.find('greeting'), ...reading.find('closing')].map(({ start, end }) => ({ start, end: end + 25 }))
}

function wordsOf(text: string, without: readonly Span[]): string[] {
  return Array.from(text.matchAll(/[a-z][a-z']+/g))
    .filter((m) => !without.some(({ start, end }) => m.index >= start && m.index < end))
    .map((m) => m[0])
}
