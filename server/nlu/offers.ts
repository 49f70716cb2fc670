import { type RemedyKind, remedyKind, type Standing } from '#contract/understanding.ts'
import { type Amounts, amountsIn } from './amounts.ts'
import { type Allowed, type Terms, termsOf } from './policy.ts'
import { clauseAround, type Hit, negated, overlaps, type Reading, sharesClause, sharesSentence } from './reading.ts'
import type { Sentence } from './sentences.ts'
import type { Span } from './text.ts'

/** A remedy that a reply puts to the customer, with how it stands to the policy. */
export type Offered = Amounts & {
  readonly kind: RemedyKind
  readonly hit: Hit
  readonly span: Span
  readonly firm: boolean
  readonly remedy: string | null
  readonly standing: Standing
}

const known = new WeakMap<Reading, readonly Offered[]>()

/** The remedies offered, in the order of the reply. */
export function offersIn(reading: Reading): readonly Offered[] {
  const before = known.get(reading)
  if (before) return before
  const terms = termsOf(reading.heard.policy, reading.pack)
  const offers = eachOnce(
    remedyHits(reading, terms)
      .filter(({ hit }) => isOffered(reading, hit))
      .map(({ kind, hit, allowed }) => offer(reading, terms, kind, hit, allowed)),
  ).sort((a, b) => a.span.start - b.span.start)
  known.set(reading, offers)
  return offers
}

/** The same words may be of several kinds ("a new cleaner, free"): what the policy names, or forbids, stands for them all. */
function eachOnce(offers: readonly Offered[]): Offered[] {
  const weight = (o: Offered): number => (o.standing === 'beyond' ? 4 : 0) + (o.remedy !== null ? 2 : 0) + (o.kind !== 'other' ? 1 : 0)
  const kept = new Map<Sentence, Offered[]>()
  for (const one of [...offers].sort((a, b) => weight(b) - weight(a))) {
    const beside = kept.get(one.hit.sentence) ?? []
    kept.set(one.hit.sentence, beside)
    if (!beside.some((other) => isSame(other, one))) beside.push(one)
  }
  return [...kept.values()].flat()
}

const isSame = (kept: Offered, one: Offered): boolean =>
  overlaps(kept.span, one.span) && (one.remedy === null ? one.standing !== 'beyond' || kept.kind === one.kind : one.remedy === kept.remedy)

type Found = { readonly kind: RemedyKind; readonly hit: Hit; readonly allowed?: Allowed }

function remedyHits(reading: Reading, terms: Terms): Found[] {
  const byKind = remedyKind.options.flatMap((kind): Found[] => reading.match(reading.pack.remedies[kind]).map((hit) => ({ kind, hit })))
  const byCue = terms.allowed.flatMap((allowed): Found[] => {
    const kind = [...allowed.kinds][0] ?? 'other'
    return allowed.cues ? reading.match(allowed.cues).map((hit) => ({ kind, hit, allowed })) : []
  })
  const known = [...byCue, ...byKind.filter((a) => !byCue.some((b) => a.kind === b.kind && a.hit.sentence === b.hit.sentence))]
  return [...known, ...namedByPolicy(reading, terms).filter(({ hit }) => !known.some((other) => overlaps(other.hit, hit)))]
}

const enough = 2

/** What a policy in prose names as allowed, put to the customer in its words: "two one-to-ones with Beth are yours". */
function namedByPolicy(reading: Reading, terms: Terms): Found[] {
  const { pack, plain } = reading
  const clauses = reading.sentences
    .filter((sentence) => isPutForward(reading, sentence))
    .flatMap((sentence) => sentence.clauses.map((clause): Hit => ({ ...clause, sentence })))
  return clauses.flatMap((hit) => {
    const stems = new Set((plain.text.slice(hit.start, hit.end).match(/[a-z]{3,}/g) ?? []).map(pack.stem))
    const allowed = terms.allowed.find((a) => a.things.some((thing) => shares(stems, thing, pack.generalStems)))
    return allowed && !elsewhere.some((meaning) => reading.find(meaning).some((other) => overlaps(other, hit)))
      ? [{ kind: [...allowed.kinds][0] ?? 'other', hit, allowed }]
      : []
  })
}

const forward = ['willDo', 'done', 'choice', 'solutionQuestion', 'free', 'definiteTime', 'laterTime', 'permission'] as const
const elsewhere = ['apology', 'eventQuestion', 'factRequest', 'established', 'comeBack', 'checkAfter'] as const

function isPutForward(reading: Reading, sentence: Sentence): boolean {
  return forward.some((meaning) => reading.find(meaning).some((hit) => hit.sentence === sentence))
}

/** Two words of the thing, one of them particular to it. */
function shares(stems: ReadonlySet<string>, thing: ReadonlySet<string>, general: ReadonlySet<string>): boolean {
  const shared = [...thing].filter((stem) => stems.has(stem))
  return shared.length >= enough && shared.some((stem) => !general.has(stem))
}

/** Put to the customer: neither refused, mocked, threatened, asked of them nor theirs to ask for. */
function isOffered(reading: Reading, hit: Hit): boolean {
  if (sharesClause(reading, hit, 'contactUs')) return false
  // "There will be no invoice" is a remedy that is itself worded by a negation.
  const worded = reading.find('negation').some((no) => overlaps(no, hit))
  if (!worded && (negated(reading, hit) || sharesClause(reading, hit, 'declines'))) return false
  const hostile = (['irritation', 'insult', 'disputes', 'threat', 'blamesCustomer'] as const).some((m) => sharesSentence(reading, hit, m))
  return !hostile
}

function offer(reading: Reading, terms: Terms, kind: RemedyKind, hit: Hit, by: Allowed | undefined): Offered {
  const span = clauseAround(hit)
  const amounts = amountsIn(reading.plain.text.slice(span.start, span.end), reading.pack)
  const allowed = by ?? terms.allowed.find((a) => a.kinds.has(kind)) ?? terms.allowed.find((a) => [...a.kinds].some((k) => alike(k, kind)))
  return {
    kind,
    hit,
    span,
    ...amounts,
    firm: !hit.sentence.question && !sharesClause(reading, hit, 'condition'),
    remedy: allowed?.id ?? null,
    standing: standingOf(reading, terms, kind, span, amounts, allowed),
  }
}

/** A bill paid back and a bill not sent come to the same for a policy. */
function alike(a: RemedyKind, b: RemedyKind): boolean {
  const whole: readonly RemedyKind[] = ['refund', 'cancel-invoice']
  return whole.includes(a) && whole.includes(b)
}

/** Sums of money given away: these are beyond a policy that does not name them. */
const costly: ReadonlySet<RemedyKind> = new Set(['refund', 'cancel-invoice', 'compensation', 'voucher', 'gift'])

function standingOf(
  reading: Reading,
  terms: Terms,
  kind: RemedyKind,
  span: Span,
  amounts: Amounts,
  allowed: Allowed | undefined,
): Standing {
  const text = reading.plain.text.slice(span.start, span.end)
  if (terms.forbidden.some((f) => f.cues && new RegExp(f.cues.source).test(text))) return 'beyond'
  if (!allowed) return terms.structured ? (costly.has(kind) || kind === 'discount' ? 'beyond' : 'allowed') : unnamed(terms, kind, amounts)
  return overLimit(reading, terms, kind, span, amounts, allowed) ? 'beyond' : 'allowed'
}

/** In prose a kind may be allowed in words we do not know: only what is forbidden, or all the money, is beyond. */
function unnamed(terms: Terms, kind: RemedyKind, amounts: Amounts): Standing {
  const part = amounts.percent !== null || amounts.euros !== null
  const forbidden = costly.has(kind) && terms.forbidden.some((f) => f.remedies.has(kind) && !(f.whole && part))
  const capped = terms.allowed.some((a) => a.limit.percent !== undefined || a.limit.euros !== undefined)
  const all = (kind === 'refund' || kind === 'cancel-invoice') && amounts.euros === null && amounts.percent === null
  return forbidden || (capped && all) ? 'beyond' : 'allowed'
}

const back: ReadonlySet<RemedyKind> = new Set(['refund', 'cancel-invoice'])
const isPart = (a: Allowed): boolean => (a.limit.percent !== undefined && a.limit.percent < 100) || a.limit.euros !== undefined

/** Money back beyond every sum or share that the policy names; where it names one without a limit, there is none. */
function overInPart(limits: readonly Allowed[], { percent, euros }: Amounts): boolean {
  if (!limits.every(isPart)) return false
  const most = (key: 'percent' | 'euros'): number => Math.max(0, ...limits.map((a) => a.limit[key] ?? 0))
  if (percent !== null) return most('percent') > 0 && percent > most('percent')
  return euros !== null && most('euros') > 0 && most('percent') === 0 && euros > most('euros')
}

/** "All of it back", and no smaller sum named. */
function isWhole(reading: Reading, span: Span): boolean {
  const { whole } = reading.pack
  return whole !== undefined && reading.match(whole).some((hit) => overlaps(hit, span))
}

function overLimit(reading: Reading, terms: Terms, kind: RemedyKind, span: Span, amounts: Amounts, allowed: Allowed): boolean {
  const free = reading.find('free').some((f) => overlaps(f, span))
  const limits = terms.structured ? [allowed] : terms.allowed.filter((a) => a.kinds.has(kind))
  const most = (key: 'percent' | 'euros' | 'count'): number | undefined => {
    const named = limits.flatMap((a) => a.limit[key] ?? [])
    return named.length > 0 ? Math.max(...named) : undefined
  }
  const over = (value: number | null, limit: number | undefined): boolean => value !== null && limit !== undefined && value > limit
  if (back.has(kind)) return overInPart(limits, amounts) || (isWhole(reading, span) && limits.every(isPart))
  if (kind === 'discount' && over(amounts.percent, most('percent'))) return true
  if ((kind === 'voucher' || kind === 'compensation' || kind === 'gift' || kind === 'discount') && over(amounts.euros, most('euros')))
    return true
  return free && terms.structured && over(amounts.count, allowed.limit.count ?? 1)
}
