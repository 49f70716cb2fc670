import type { Commitment } from '#contract/understanding.ts'
import { brokenBans } from './bans.ts'
import { offersIn } from './offers.ts'
import { clauseAround, clearOf, type Hit, negated, overlaps, quote, type Reading } from './reading.ts'
import type { Span } from './text.ts'

const staff: ReadonlySet<string> = new Set(['dismissal', 'punishment', 'named-staff'])

/** Everything the trainee says will be done: firm remedies, actions, calls back, checks, guarantees. */
export function commitmentsIn(reading: Reading): Commitment[] {
  const remedies = offersIn(reading).filter((offer) => offer.firm)
  const banned = brokenBans(reading).filter((b) => b.kind !== 'fixed-time' && b.kind !== 'extra')
  const checks = clearOf(reading.find('checkAfter'), reading.find('contactUs'))
  const back = clearOf(clearOf(reading.find('comeBack'), reading.find('contactUs')), checks)
  const taken: Span[] = [
    ...remedies.map((r) => r.span),
    ...banned.map((b) => b.span),
    ...checks.map(clauseAround),
    ...back.map(clauseAround),
  ]
  const actions = reading.find('willDo').filter((hit) => !negated(reading, hit) && !taken.some((span) => overlaps(span, hit)))
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
