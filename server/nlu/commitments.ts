import type { Commitment } from '#contract/understanding.ts'
import { brokenBans } from './bans.ts'
import { offersIn } from './offers.ts'
import { clauseAround, clearOf, type Hit, negated, overlaps, quote, type Reading } from './reading.ts'
import type { Span } from './text.ts'

const staff: ReadonlySet<string> = new Set(['dismissal', 'punishment', 'named-staff'])

/** Everything the trainee says will be done: firm remedies, actions, calls back, checks, guarantees. */
export function commitmentsIn(reading: Reading): Commitment[] {
  const offers = offersIn(reading).filter((offer) => offer.firm)
  const remedies = onceEach(
    offers,
    (a, b) => a.remedy !== null && a.remedy === b.remedy && a.standing === b.standing && timeOf(reading, a.hit) === timeOf(reading, b.hit),
  )
  const beyond = remedies.filter((offer) => offer.standing === 'beyond')
  const banned = onceEach(
    brokenBans(reading).filter((b) => b.kind !== 'fixed-time' && b.kind !== 'extra' && !beyond.some((o) => overlaps(o.span, b.span))),
    (a, b) => overlaps(a.span, b.span) && staff.has(a.kind) === staff.has(b.kind),
  )
  const checks = clearOf(reading.find('checkAfter'), reading.find('contactUs'))
  const back = clearOf(clearOf(reading.find('comeBack'), reading.find('contactUs')), checks.map(clauseAround))
  const taken: Span[] = [...offers.map((o) => o.span), ...banned.map((b) => b.span), ...checks.map(clauseAround), ...back.map(clauseAround)]
  const actions = onceEach(
    clearOf(reading.find('willDo'), [...reading.find('onlyLooking'), ...taken]).filter((hit) => !negated(reading, hit)),
    (a, b) => overlaps(clauseAround(a), clauseAround(b)),
  )
  return [
    ...remedies.map((o) => ({
      ...plainly(reading, o.hit, 'remedy'),
      howMuch: o.percent !== null ? `${o.percent}%` : o.euros !== null ? `${o.euros} €` : null,
      remedy: o.remedy,
      standing: o.standing,
    })),
    ...banned.map((b) => ({ ...plainly(reading, b.hit, staff.has(b.kind) ? 'staff' : 'guarantee'), standing: 'beyond' as const })),
    ...checks.map((hit) => plainly(reading, hit, 'check-after')),
    ...back.map((hit) => plainly(reading, hit, 'call-back')),
    ...actions.map((hit) => plainly(reading, hit, 'action')),
  ]
}

/** Without those that promise the same as one before. */
function onceEach<T>(all: readonly T[], same: (a: T, b: T) => boolean): T[] {
  const kept: T[] = []
  for (const one of all) if (!kept.some((k) => same(k, one))) kept.push(one)
  return kept
}

function plainly(reading: Reading, hit: Hit, kind: Commitment['kind']): Commitment {
  const span = clauseAround(hit)
  const when = timeOf(reading, hit)
  return {
    kind,
    what: quote(reading, span),
    howMuch: null,
    who: who(reading, span),
    when,
    remedy: null,
    standing: kind !== 'remedy' && when === null ? 'vague' : 'allowed',
    quote: quote(reading, span),
  }
}

function who(reading: Reading, span: Span): string | null {
  const subject = reading.find('companySubject').find((hit) => overlaps(hit, span))
  return subject ? quote(reading, subject) : null
}

/** The time named in the same sentence, in the trainee's words; a vague one is none. */
export function timeOf(reading: Reading, hit: Hit): string | null {
  const times = [...reading.find('exactTime'), ...reading.find('definiteTime'), ...reading.find('laterTime')]
  const own = times.filter((time) => time.sentence === hit.sentence)
  const clause = clauseAround(hit)
  const nearest = own.find((time) => overlaps(time, clause)) ?? own[0]
  return nearest ? quote(reading, nearest) : null
}
