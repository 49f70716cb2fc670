import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import { understand } from '../nlu/understand.ts'

/** A reply to be labelled, as `tests/gold/GUIDE.md` writes them. */
export type GoldRow = {
  readonly id: string
  readonly lang: 'et' | 'en'
  readonly channel: 'email' | 'chat'
  readonly customer: readonly string[]
  readonly policy: string
  readonly reply: string
}

/** The labels of one reply in the guide's own terms. */
export type Labelled = {
  readonly id: string
  /** Required: 1 = does it. Forbidden: 1 = kept. */
  readonly labels: Readonly<Record<KnownRule, 0 | 1>>
  /** Verbatim, where the guide asks for it: a required rule that is done, a forbidden one that is broken. */
  readonly evidence: Readonly<Partial<Record<KnownRule, readonly string[]>>>
  readonly confidence: Readonly<Record<KnownRule, number>>
}

/** Labels a reply by the built-in understanding. */
export function label(row: GoldRow): Labelled {
  const channel = row.channel === 'email' ? 'letter' : 'chat'
  const { findings } = understand(row.reply, { language: row.lang, channel, customer: row.customer, policy: row.policy })
  const shown = knownRules.filter((rule) => findings[rule].shown)
  return {
    id: row.id,
    labels: byRule((rule) => (findings[rule].shown === forbiddenRules.has(rule) ? 0 : 1)),
    evidence: Object.fromEntries(shown.map((rule) => [rule, findings[rule].quotes])),
    confidence: byRule((rule) => findings[rule].confidence),
  }
}

function byRule<T>(of: (rule: KnownRule) => T): Record<KnownRule, T> {
  return Object.fromEntries(knownRules.map((rule) => [rule, of(rule)])) as Record<KnownRule, T>
}
