import { type BanKind, banKind } from '#contract/understanding.ts'
import { amountsIn } from './amounts.ts'
import { offersIn } from './offers.ts'
import { type Terms, termsOf } from './policy.ts'
import { clauseAround, type Hit, negated, overlaps, type Reading, sharesClause, sharesSentence } from './reading.ts'
import type { Span } from './text.ts'

/** A promise that nobody may make, and how surely it is one. */
export type BrokenBan = { readonly kind: BanKind; readonly span: Span; readonly hit: Hit; readonly weight: number }

/** Nobody can keep these, whatever a policy says. */
const always: ReadonlySet<BanKind> = new Set(['never-again', 'guarantee', 'dismissal'])

/** What a reply promises that the policy, or the nature of things, forbids. */
export function brokenBans(reading: Reading): BrokenBan[] {
  const terms = termsOf(reading.heard.policy, reading.pack)
  return [
    ...byKind(reading, terms),
    ...byCue(reading, terms),
    ...byTime(reading, terms),
    ...byFree(reading, terms),
    ...byWords(reading, terms),
  ]
}

function byKind(reading: Reading, terms: Terms): BrokenBan[] {
  const kinds = banKind.options.filter((kind) => kind !== 'fixed-time' && kind !== 'extra' && (always.has(kind) || bans(terms, kind)))
  return kinds.flatMap((kind) =>
    reading
      .match(reading.pack.bans[kind])
      .filter((hit) => isPromised(reading, hit))
      .map((hit) => broken(kind, hit, always.has(kind) ? 0.85 : 0.75)),
  )
}

const bans = (terms: Terms, kind: BanKind): boolean => terms.forbidden.some((f) => f.kinds.has(kind))
const broken = (kind: BanKind, hit: Hit, weight: number): BrokenBan => ({ kind, hit, span: clauseAround(hit), weight })

function byCue(reading: Reading, terms: Terms): BrokenBan[] {
  return terms.forbidden.flatMap((f) => {
    const kind = [...f.kinds][0] ?? 'other'
    const hits = f.cues ? reading.match(f.cues) : []
    return hits.filter((hit) => isPromised(reading, hit) && !hit.sentence.question).map((hit) => broken(kind, hit, 0.7))
  })
}

/** Said of the future by the company: not denied, refused, softened or asked. */
function isPromised(reading: Reading, hit: Hit): boolean {
  const denied = negated(reading, hit) || sharesClause(reading, hit, 'declines') || sharesClause(reading, hit, 'softened')
  const hostile = (['disputes', 'threat', 'insult', 'irritation'] as const).some((m) => sharesSentence(reading, hit, m))
  return !denied && !hostile
}

/** An hour or a day named for a remedy where the policy says that none may be promised. */
function byTime(reading: Reading, terms: Terms): BrokenBan[] {
  const hour = terms.forbidden.some((f) => f.hour)
  const day = terms.forbidden.some((f) => f.day)
  if (!hour && !day) return []
  const times = [
    ...(hour ? reading.find('exactTime') : []),
    ...(day ? [...reading.find('definiteTime'), ...reading.find('laterTime')] : []),
  ]
  return times
    .filter((hit) => namesVisit(reading, hit) && isPromised(reading, hit) && !sharesSentence(reading, hit, 'softened'))
    .map((hit) => broken('fixed-time', hit, 0.7))
}

function namesVisit(reading: Reading, time: Hit): boolean {
  const elsewhere = (['comeBack', 'checkAfter'] as const).some((meaning) => sharesClause(reading, time, meaning))
  if (time.sentence.question || elsewhere || paysMoney(reading, time)) return false
  if (sharesClause(reading, time, 'done')) return brings(reading, clauseAround(time))
  return sharesClause(reading, time, 'willDo') || offersIn(reading).some((o) => o.hit.sentence === time.sentence && bringing.has(o.kind))
}

/** "We pay it back today": the day of our doing, not of an arrival. */
function paysMoney(reading: Reading, time: Hit): boolean {
  const clause = clauseAround(time)
  const offers = offersIn(reading).filter((offer) => overlaps(offer.hit, clause))
  return offers.length > 0 && offers.every((offer) => paying.has(offer.kind))
}

const paying: ReadonlySet<string> = new Set(['refund', 'cancel-invoice', 'correct-bill', 'discount', 'voucher', 'compensation'])

const brings = (reading: Reading, clause: Span): boolean =>
  offersIn(reading).some((offer) => overlaps(offer.hit, clause) && visiting.has(offer.kind))

/** Someone comes, or something is set to a day. */
const visiting: ReadonlySet<string> = new Set(['redo', 'repair', 'rebook', 'collect', 'inspect'])

/** Remedies that arrive at a time; money does not. */
const bringing: ReadonlySet<string> = new Set(['redo', 'replace', 'repair', 'rebook', 'collect', 'inspect', 'other'])

/** Free things beyond the policy: one where it forbids free ones, or more of them than it allows. */
function byFree(reading: Reading, terms: Terms): BrokenBan[] {
  const forbidden = terms.forbidden.filter((f) => f.free)
  if (forbidden.length === 0) return []
  const things = new Set(forbidden.flatMap((f) => [...f.freeThings]))
  const allowsOne = terms.allowed.some((a) => a.free)
  return reading
    .find('free')
    .filter((hit) => isPromised(reading, hit))
    .filter((hit) => {
      const clause = clauseAround(hit)
      const text = reading.plain.text.slice(clause.start, clause.end)
      const { count } = amountsIn(text, reading.pack)
      const several = count !== null && count >= 2 && count <= 12
      const named = things.size === 0 || (text.match(/[a-z]+/g) ?? []).some((word) => things.has(reading.pack.stem(word)))
      return named && (several || !allowsOne)
    })
    .map((hit) => broken('extra', hit, 0.72))
}

const enough = 2
const enoughShare = 0.6

function covers(stems: ReadonlySet<string>, thing: ReadonlySet<string>): boolean {
  const shared = [...thing].filter((stem) => stems.has(stem)).length
  return shared >= enough && shared >= enoughShare * thing.size
}

/** A firm sentence that says what the policy forbids in its own words: "the data will be safe" against "data cannot be guaranteed". */
function byWords(reading: Reading, terms: Terms): BrokenBan[] {
  const { pack, plain } = reading
  return reading.sentences
    .filter((sentence) => !sentence.question)
    .flatMap((sentence) => sentence.clauses.map((clause): Hit => ({ ...clause, sentence })))
    .filter((hit) => promises(reading, hit))
    .filter((hit) => {
      const stems = new Set((plain.text.slice(hit.start, hit.end).match(/[a-z]+/g) ?? []).map(pack.stem))
      return terms.forbidden.some((f) => f.things.some((thing) => covers(stems, thing)))
    })
    .map((hit) => broken('other', hit, 0.62))
}

/** A clause that says what will be, without no, maybe or if. */
function promises(reading: Reading, hit: Hit): boolean {
  const said = sharesClause(reading, hit, 'willDo') || sharesClause(reading, hit, 'guarantee')
  const not = (['negation', 'softened', 'declines', 'condition'] as const).some((meaning) => sharesClause(reading, hit, meaning))
  return said && !not && isPromised(reading, hit)
}
