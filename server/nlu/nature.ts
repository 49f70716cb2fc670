import type { Nature } from '#contract/understanding.ts'
import type { LanguagePack } from './language-pack.ts'
import type { Reading } from './reading.ts'
import { plain, type Span } from './text.ts'
import type { Heeded } from './unearned.ts'

/**
 * What kind of message a reply is. Only `reply` can earn anything: the rest is told apart here
 * once, so that no rule has to guard against it.
 */
export function natureOf(reading: Reading, heeded: Heeded, other: LanguagePack): Nature {
  const words = reading.plain.text.match(/[a-z']+/g) ?? []
  if (!/[\p{L}\p{N}]/u.test(reading.plain.raw)) return 'empty'
  const left = nothingLeft(heeded)
  if (left && length(heeded.instructing) > length(heeded.recited)) return 'instructions'
  if (otherAlphabet(reading.plain.raw) || otherLanguage(words, reading.pack, other)) return 'wrong-language'
  if (isNonsense(reading, words)) return 'nonsense'
  if (isRepeat(reading)) return 'repeated'
  return left || isRecited(reading) ? 'recited' : 'reply'
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

const bare = 4

/** Beside what is recited or speaks to a grader there are at most a greeting, a name and a closing. */
function nothingLeft({ earning, recited, instructing }: Heeded): boolean {
  if (recited.length + instructing.length === 0) return false
  const frame = [...earning.find('greeting'), ...earning.find('closing')].map((hit) => hit.sentence)
  return earning.sentences.every((sentence) => {
    const words = sentence.text.match(/[a-z']+/g) ?? []
    return words.length <= 1 || (words.length <= bare && frame.includes(sentence))
  })
}

/** Mostly letters that neither language uses. */
function otherAlphabet(raw: string): boolean {
  const letters = raw.match(/\p{L}/gu) ?? []
  const latin = raw.match(/\p{Script=Latin}/gu) ?? []
  return letters.length >= 4 && latin.length * 2 < letters.length
}

function otherLanguage(words: readonly string[], pack: LanguagePack, other: LanguagePack): boolean {
  const own = words.filter((word) => pack.commonWords.has(word)).length
  const theirs = words.filter((word) => other.commonWords.has(word) && !pack.commonWords.has(word)).length
  return words.length >= 3 && theirs >= 2 && theirs > own * 2 && theirs * 6 >= words.length
}

/** No word of the language and nothing any rule knows: keys struck at random, "xyz", "don't know". */
function isNonsense(reading: Reading, words: readonly string[]): boolean {
  const { pack } = reading
  if (words.length === 0) return !/\d/.test(reading.plain.text)
  if (reading.find('shrug').length > 0) return true
  const known = words.filter((word) => pack.commonWords.has(word) || pack.stopWords.has(word)).length
  const cued = (
    [
      'apology',
      'thanks',
      'greeting',
      'closing',
      'definiteTime',
      'chummy',
      'eventQuestion',
      'choice',
      'negation',
      'irritation',
      'insult',
      'disputes',
    ] as const
  ).some((meaning) => reading.find(meaning).length > 0)
  if (cued && words.length < 12) return false
  return known === 0 ? words.length >= 6 || words.every(unpronounceable) || isMash(words) : known * 12 < words.length && !cued
}

const unpronounceable = (word: string): boolean => !/[aeiouy]/.test(word) || /[bcdfghjklmnpqrstvwxz]{5}/.test(word)

/** A few words none of which looks like one: "asdf qwer", "blah blah". */
function isMash(words: readonly string[]): boolean {
  const mashed = words.filter((word) => unpronounceable(word) || /^(asd|qwe|zxc|sdf|dfg|fgh|hjk|jkl|yxc|bla|xyz|abc|lorem|test)/.test(word))
  return mashed.length * 2 >= words.length
}

function isRepeat(reading: Reading): boolean {
  const now = lettersOf(reading.plain.text)
  return now.length >= 12 && (reading.heard.earlier ?? []).some((before) => lettersOf(plain(before, reading.pack.mend).text) === now)
}

const lettersOf = (text: string): string => text.replace(/[^a-z0-9]+/g, ' ').trim()

/** The checklist told back. */
function isRecited(reading: Reading): boolean {
  return new Set(reading.find('checklist').map((hit) => hit.start)).size >= 3
}
