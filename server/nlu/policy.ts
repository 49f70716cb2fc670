import type { Policy } from '#contract/scenario.ts'
import { type BanKind, banKind, type RemedyKind, remedyKind } from '#contract/understanding.ts'
import { type Amounts, amountsIn } from './amounts.ts'
import { cueWords } from './cue-words.ts'
import type { LanguagePack } from './language-pack.ts'
import { sentencesOf } from './sentences.ts'
import { plain } from './text.ts'

/** A remedy that a policy allows, up to its limits. */
export type Allowed = {
  readonly id: string | null
  readonly kinds: ReadonlySet<RemedyKind>
  readonly limit: { readonly percent?: number; readonly euros?: number; readonly count?: number }
  readonly cues: RegExp | null
  readonly free: boolean
  /** Stems of the content words of each thing that a permission in prose names: "two extra lessons", "a conditioning treatment". */
  readonly things: readonly ReadonlySet<string>[]
}

/** Something that a policy forbids to promise. */
export type Forbidden = {
  readonly kinds: ReadonlySet<BanKind>
  readonly remedies: ReadonlySet<RemedyKind>
  readonly cues: RegExp | null
  /** Stems of the content words of each thing that a prohibition in prose names. */
  readonly things: readonly ReadonlySet<string>[]
  /** The ban is on a free thing; on naming an hour; on naming a day. */
  readonly free: boolean
  /** What is not to be free ("a free night"), as stems; empty where anything is meant. */
  readonly freeThings: ReadonlySet<string>
  readonly hour: boolean
  readonly day: boolean
  /** The ban is on giving all of a sum: a part of it is another matter. */
  readonly whole: boolean
}

export type Terms = { readonly structured: boolean; readonly allowed: readonly Allowed[]; readonly forbidden: readonly Forbidden[] }

const read = new WeakMap<Policy, Map<string, Terms>>()
const prose = new Map<string, Terms>()
const remembered = 200

/** A policy in one form, whether the author structured it or wrote prose. The latest are remembered. */
export function termsOf(policy: Policy | string, pack: LanguagePack): Terms {
  if (typeof policy !== 'string') {
    const known = read.get(policy) ?? new Map<string, Terms>()
    read.set(policy, known)
    return remember(known, pack.language, () => fromStructure(policy, pack))
  }
  if (prose.size > remembered) prose.clear()
  return remember(prose, `${pack.language} ${policy}`, () => fromProse(policy, pack))
}

function remember(known: Map<string, Terms>, key: string, make: () => Terms): Terms {
  const terms = known.get(key) ?? make()
  known.set(key, terms)
  return terms
}

function fromStructure(policy: Policy, pack: LanguagePack): Terms {
  return {
    structured: true,
    allowed: policy.remedies.map((remedy) => ({
      id: remedy.id,
      kinds: new Set([remedy.kind]),
      limit: remedy.limit,
      cues: cueWords(remedy.cues, pack.language),
      free: remedy.kind === 'redo' || remedy.kind === 'gift',
      things: [],
    })),
    forbidden: policy.never.map((ban) => ({
      kinds: new Set([ban.kind]),
      remedies: new Set<RemedyKind>(ban.kind === 'gift' || ban.kind === 'compensation' ? [ban.kind] : []),
      cues: cueWords(ban.cues, pack.language),
      free: ban.kind === 'extra',
      freeThings: new Set<string>(),
      things: [],
      hour: ban.kind === 'fixed-time',
      day: false,
      whole: false,
    })),
  }
}

function fromProse(policy: string, pack: LanguagePack): Terms {
  const parts = sentencesOf(plain(policy, pack.mend), pack).flatMap((sentence) =>
    bracketed(sentence.text, pack).flatMap((part) => permittedAndNot(part, pack)),
  )
  return {
    structured: false,
    allowed: parts.filter((p) => !p.forbids).flatMap((p) => allowedIn(p.text, pack)),
    forbidden: parts.filter((p) => p.forbids).map((p) => forbiddenIn(p.text, pack)),
  }
}

type Part = { readonly forbids: boolean; readonly text: string }

/**
 * A sentence falls in two where permission turns to prohibition ("may offer X, but may not
 * promise Y"). A prohibition at its end ("X and Y may not be promised") covers what stands before.
 */
function permittedAndNot(text: string, pack: LanguagePack): Part[] {
  const no = firstOf(pack.meanings.prohibition, text)
  if (no < 0 || remedyWordedAsNo(text, no, pack)) return [{ forbids: false, text }]
  const yes = firstOf(pack.meanings.permission, text)
  if (yes < 0 || yes >= no) return [{ forbids: true, text }]
  return [
    { forbids: false, text: text.slice(0, no) },
    { forbids: true, text: text.slice(no) },
  ]
}

/** A prohibition in brackets is about itself alone: "(a two-hour window, no exact time), cancel the bill". */
function bracketed(sentence: string, pack: LanguagePack): string[] {
  const forbidding = Array.from(sentence.matchAll(/\([^()]*\)/g), (m) => m[0]).filter((inside) => has(pack.meanings.prohibition, inside))
  return [forbidding.reduce((rest, inside) => rest.replace(inside, ''), sentence), ...forbidding]
}

/** "No invoice is issued for…" allows a remedy. */
function remedyWordedAsNo(text: string, no: number, pack: LanguagePack): boolean {
  return firstOf(pack.remedies['cancel-invoice'], text) === no
}

/** `search` and not `exec`: the expressions are shared, and `exec` would leave its place in them. */
function firstOf(words: RegExp, text: string): number {
  return text.search(words)
}

const has = (words: RegExp | undefined, text: string): boolean => words !== undefined && firstOf(words, text) >= 0

const listed = /[,;()]| (?:or|and|ega|ja|ning|voi) /

/** A list of remedies falls into its items, so that each keeps its own limit ("the fee back, up to €20 for the trouble"). */
function allowedIn(text: string, pack: LanguagePack): Allowed[] {
  const items: string[] = []
  for (const item of text.split(listed)) {
    const last = items.length - 1
    if (last < 0 || kindsIn(item, pack).length > 0) items.push(item)
    else items[last] = `${items[last]}, ${item}`
  }
  const each = items.map((item) => allowedItem(item, pack))
  const whole = allowedItem(text, pack)
  const left = [...whole.kinds].filter((kind) => !each.some((one) => one.kinds.has(kind)))
  return left.length > 0 ? [...each, { ...whole, kinds: new Set(left), things: [] }] : each
}

const kindsIn = (text: string, pack: LanguagePack): RemedyKind[] => remedyKind.options.filter((kind) => has(pack.remedies[kind], text))

function allowedItem(text: string, pack: LanguagePack): Allowed {
  const { percent, euros, count }: Amounts = amountsIn(text, pack)
  const kinds = kindsIn(text, pack)
  return {
    id: null,
    kinds: new Set(kinds),
    limit: { ...(percent !== null && { percent }), ...(euros !== null && { euros }), ...(count !== null && { count }) },
    cues: null,
    free: has(pack.meanings.free, text) && kinds.length > 0,
    things: text.split(listed).map((thing) => contentStems(thing, pack)),
  }
}

function forbiddenIn(text: string, pack: LanguagePack): Forbidden {
  const kinds = new Set(banKind.options.filter((kind) => has(pack.bans[kind], text)))
  const times = text.split(listed).filter((thing) => has(pack.bans['fixed-time'], thing))
  const timed = kinds.has('fixed-time')
  const hour = timed && has(pack.meanings.exactTime, text)
  return {
    kinds,
    remedies: new Set(remedyKind.options.filter((kind) => has(pack.remedies[kind], text))),
    cues: null,
    free: has(pack.meanings.free, text),
    freeThings: thingsAfterFree(text, pack),
    things: text.split(/[,;]| (?:or|nor|and|ega|ja|ning|voi) /).map((thing) => contentStems(thing, pack)),
    hour,
    day: timed && (!hour || times.some((thing) => !has(pack.meanings.exactTime, thing))),
    whole: has(pack.whole, text),
  }
}

/** The two words after "free", by their stems. */
function thingsAfterFree(text: string, pack: LanguagePack): Set<string> {
  const after = Array.from(
    text.matchAll(pack.meanings.free),
    (m) =>
      text
        .slice(m.index + m[0].length)
        .match(/[a-z]+/g)
        ?.slice(0, 2) ?? [],
  )
  return new Set(
    after
      .flat()
      .filter((word) => !pack.stopWords.has(word))
      .map(pack.stem),
  )
}

function contentStems(text: string, pack: LanguagePack): Set<string> {
  const words = text.match(/[a-z]{3,}/g) ?? []
  return new Set(words.filter((word) => !pack.stopWords.has(word)).map(pack.stem))
}
