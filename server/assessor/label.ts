import type { GoldRow, Labelling } from '#contract/gold.ts'
import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import { understand } from '../nlu/understand.ts'

/** Labels a reply by the built-in understanding, in the terms of the scoring guide. */
export function label(row: GoldRow): Labelling {
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
