import type { GoldRow, Labelling, LabelRow } from '#contract/gold.ts'
import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import type { Understanding } from '#contract/understanding.ts'
import { type Heard, understand } from '../nlu/understand.ts'

/** Labels a reply by the built-in understanding, in the terms of the scoring guide. */
export const label: LabelRow = labelBy(understand)

/** The same by any understanding. */
export function labelBy(understand: (reply: string, heard: Heard) => Understanding): LabelRow {
  return (row) => labelled(row, understand)
}

function labelled(row: GoldRow, understand: (reply: string, heard: Heard) => Understanding): Labelling {
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
