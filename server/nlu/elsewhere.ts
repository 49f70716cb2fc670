import type { LanguagePack } from './language-pack.ts'
import { perComplaint } from './per-complaint.ts'
import type { Reading } from './reading.ts'
import { plain, type Span } from './text.ts'

/** Shorter words tell nothing of what a reply is about. */
const shortest = 4
/** So many letters in common at the start, and two words are taken for forms of one. */
const alike = 5
/** So many different words of one trade, and the reply speaks of it. */
const ofOneTrade = 2
/** A reply of so many telling words shares some with the complaint it answers. */
const long = 12
/** A customer who said fewer telling words gave little to take up. */
const fewest = 6

/**
 * Whether a reply was written for another complaint: of the words that tell what it is about none are the
 * customer's or the policy's, and it is long, or speaks of a trade that they have no word of, or greets
 * somebody else. A few words that nobody said prove nothing.
 */
export function isElsewhere(reading: Reading): boolean {
  const { pack, heard } = reading
  if (heard.customer.length === 0 || heard.policy === '') return false
  const here = wordsOf(reading.plain.text, frameOf(reading))
  const telling = [...new Set(here.filter((word) => isTelling(pack, word)))]
  const spoken = tradesIn(here, pack)
  const whom = greeted(reading)
  if (telling.length < long && spoken.size === 0 && whom !== 'another') return false
  const there = complaintOf(reading)
  const strange = [...spoken].filter((trade) => !there.trades.has(trade))
  const own = telling.filter((word) => !pack.tradesOf(word).some((trade) => strange.includes(trade)))
  const shared = own.filter((word) => isShared(pack.stem(word), word, there))
  if (whom === 'them') return shared.length === 0 && strange.length > 0
  if (shared.length === 0) return strange.length > 0 || whom === 'another' || (there.told >= fewest && telling.length >= long)
  return whom === 'another' && shared.length === 1 && telling.length >= long
}

/** By its stem or its beginning, or as a part of a compound. */
function isShared(stem: string, word: string, { stems, starts, text }: Complaint): boolean {
  if (stems.has(stem)) return true
  if (word.length >= alike && starts.has(word.slice(0, alike))) return true
  return stem.length >= alike && (text.includes(stem) || [...stems].some((other) => other.length >= alike && word.includes(other)))
}

/** The trades of which there are enough different words. */
function tradesIn(words: readonly string[], pack: LanguagePack): ReadonlySet<number> {
  const trades = [...new Set(words)].flatMap(pack.tradesOf)
  return new Set(trades.filter((trade) => trades.filter((other) => other === trade).length >= ofOneTrade))
}

type Complaint = {
  readonly trades: ReadonlySet<number>
  readonly stems: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
  readonly text: string
  /** How many telling words the customer said. */
  readonly told: number
}

/** What the customer and the policy speak of. */
const complaintOf = perComplaint(({ pack, heard }): Complaint => {
  const policy = typeof heard.policy === 'string' ? heard.policy : JSON.stringify(heard.policy)
  const said = wordsOf(plain(heard.customer.join('\n'), pack.mend).text, [])
  const words = [...said, ...wordsOf(plain(policy, pack.mend).text, [])]
  const told = new Set(said.filter((word) => isTelling(pack, word))).size
  const telling = words.filter((word) => isTelling(pack, word))
  const stems = new Set(telling.map(pack.stem))
  for (const group of pack.synonyms) if (group.some((stem) => stems.has(stem))) for (const stem of group) stems.add(stem)
  return {
    trades: new Set(words.flatMap(pack.tradesOf)),
    stems,
    starts: new Set(telling.map((word) => word.slice(0, alike))),
    text: telling.join(' '),
    told,
  }
})

const isTelling = (pack: LanguagePack, word: string): boolean =>
  word.length >= shortest && !pack.stopWords.has(word) && !pack.everydayStems.has(pack.stem(word))

/** So far after a greeting or a closing stand the names that belong to it. */
const beside = 25

function frameOf(reading: Reading): readonly Span[] {
  return [...reading.find('greeting'), ...reading.find('closing')].map(({ start, end }) => ({ start, end: end + beside }))
}

function wordsOf(text: string, without: readonly Span[]): string[] {
  return Array.from(text.matchAll(/[a-z][a-z']+/g))
    .filter((m) => !without.some(({ start, end }) => m.index >= start && m.index < end))
    .map((m) => m[0])
}

const name = 3

/** Whom a salutation calls by name: the customer, who has signed with it, or another. */
function greeted({ plain: { raw, at }, heard, ...reading }: Reading): 'them' | 'another' | 'nobody' {
  const greeting = reading.find('greeting')[0]
  if (!greeting || greeting.start > 0) return 'nobody'
  const line = raw.slice(at[greeting.start], (at[greeting.end] ?? 0) + beside).split(/[\n!.?]/)[0] ?? ''
  const called = namesOf(line)
  const signed = heard.customer.flatMap((said) => namesOf(/(?:^|[\n.!?,]\s*)((?:\p{Lu}[\p{L}-]+ ?){1,3})$/u.exec(said.trim())?.[1] ?? ''))
  if (called.length === 0 || signed.length === 0) return 'nobody'
  return called.some((one) => signed.some((other) => other.slice(0, name) === one.slice(0, name))) ? 'them' : 'another'
}

const titles =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Proua|Härra|Preili|Klient|Kliendi|Customer|Guest|Client|Dear|Respected|Esteemed|Valued|Hello|Hi|Hey|Greetings|Good|Morning|Afternoon|Day|Evening|Thank|Thanks|Lugupeetud|Austatud|Kallis|Hea|Tere|Tervist|Tervitus|Hommikust|Päevast|Õhtust|Lp|Aitäh|Tänan|Täname|Suur|Sorry|We|Our|The|That|This|Vabandan|Vabandame)$/i

const namesOf = (line: string): string[] =>
  (line.match(/\p{Lu}[\p{L}-]+/gu) ?? []).filter((word) => !titles.test(word)).map((word) => word.toLowerCase())
