import { cueWords } from './cue-words.ts'
import type { Heard } from './heard.ts'
import type { LanguagePack } from './language-pack.ts'
import { plain } from './text.ts'

/** What the customer said that is particular to them. */
export type Details = {
  /** Stems of their content words, with those that mean the same. */
  readonly stems: ReadonlySet<string>
  /** Their content words whole: a stem may be a part of one ("tort" of "šokolaaditort"). */
  readonly text: string
  /** Things complained of that they named, however worded. */
  readonly concepts: readonly RegExp[]
  /** The author's cues for the scenario's details. */
  readonly cues: readonly RegExp[]
}

/** Fewer words of their own than this, and the general ones ("level") are all there is to take up. */
const few = 2

/** The particular things of the customer's lines. */
export function detailsOf(heard: Heard, pack: LanguagePack): Details {
  const words = heard.customer.flatMap((line) => contentWords(line, pack)).map(pack.stem)
  const own = words.filter((stem) => !pack.generalStems.has(stem))
  const stems = new Set(new Set(own).size < few ? words : withoutTopic(own))
  for (const group of pack.synonyms) if (group.some((stem) => stems.has(stem))) for (const stem of group) stems.add(stem)
  const said = plain(heard.customer.join('\n'), pack.mend).text
  const whole = heard.customer.flatMap((line) => contentWords(line, pack))
  return {
    stems,
    text: whole.filter((word) => !pack.generalStems.has(pack.stem(word))).join(' '),
    concepts: (pack.concepts ?? []).filter((concept) => said.search(concept) >= 0),
    cues: (heard.details ?? []).flatMap((detail) => cueWords(detail.cues, heard.language) ?? []),
  }
}

function contentWords(line: string, pack: LanguagePack): string[] {
  const names = new Set([...signatureOf(line), ...namesIn(line, pack)])
  return (plain(line, pack.mend).text.match(/[a-z][a-z']+|\d{2,}/g) ?? []).filter(
    (word) => word.length > 2 && !pack.stopWords.has(word) && !names.has(word),
  )
}

/** A signature, alone on the last line or after a sign-off: to say the customer's name is not to listen. */
function signatureOf(line: string): Set<string> {
  const parts = line.trim().split(/\n|(?<=[.!?,]) /)
  const words = (parts[parts.length - 1] ?? '').trim().split(/\s+/)
  const isName = words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word))
  return new Set(isName ? words.map((word) => plain(word).text.replace(/[^a-z]/g, '')) : [])
}

const repeated = 3
const enough = 6

/** What a long letter keeps coming back to is its topic ("the membership"): naming that takes up nothing particular. */
function withoutTopic(stems: readonly string[]): string[] {
  if (new Set(stems).size < enough) return [...stems]
  return stems.filter((stem) => stems.filter((other) => other === stem).length < repeated)
}

/** Names inside a line, told by their capital: naming a person or a town takes up nothing, naming the day does. */
function namesIn(line: string, pack: LanguagePack): string[] {
  const capitals = Array.from(line.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}+/gu), (m) => plain(m[0]).text)
  return capitals.filter((word) => word.search(pack.meanings.laterTime) < 0)
}
