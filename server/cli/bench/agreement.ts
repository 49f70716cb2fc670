import type { LabelledRow, Labelling } from '#contract/gold.ts'
import { forbiddenRules, type KnownRule } from '#contract/standard.ts'

/** How well labels agree with the gold for one rule, as `tests/gold/GUIDE.md` defines it. */
export type Agreement = {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly kappa: number
  /** Of the rightly found, the share with a quote that overlaps a gold quote; null where none was found. */
  readonly evidence: number | null
}

type Pair = { readonly gold: LabelledRow; readonly got: Labelling }

/** The positive class is "does it" for a required rule, "breaks it" for a forbidden one. */
export function agreementOn(rule: KnownRule, pairs: readonly Pair[]): Agreement {
  const positive = forbiddenRules.has(rule) ? 0 : 1
  const both = pairs.filter(({ gold, got }) => gold.labels[rule] === positive && got.labels[rule] === positive)
  const wanted = pairs.filter(({ gold }) => gold.labels[rule] === positive).length
  const found = pairs.filter(({ got }) => got.labels[rule] === positive).length
  const precision = found === 0 ? (wanted === 0 ? 1 : 0) : both.length / found
  const recall = wanted === 0 ? 1 : both.length / wanted
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    kappa: kappa(pairs.length, both.length, wanted, found),
    evidence: both.length === 0 ? null : both.filter((pair) => quotesMeet(rule, pair)).length / both.length,
  }
}

function kappa(all: number, both: number, wanted: number, found: number): number {
  const agreed = (both + (all - wanted - found + both)) / all
  const chance = (wanted * found + (all - wanted) * (all - found)) / (all * all)
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance)
}

function quotesMeet(rule: KnownRule, { gold, got }: Pair): boolean {
  return (got.evidence[rule] ?? []).some((a) => (gold.evidence[rule] ?? []).some((b) => meet(gold.reply, a, b)))
}

/** Two quotes meet when they share at least half of the shorter one's characters. */
function meet(reply: string, a: string, b: string): boolean {
  const [i, j] = [reply.indexOf(a), reply.indexOf(b)]
  const shared = Math.min(i + a.length, j + b.length) - Math.max(i, j)
  return i >= 0 && j >= 0 && shared * 2 >= Math.min(a.length, b.length)
}
