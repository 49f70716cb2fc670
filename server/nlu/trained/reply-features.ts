import { knownRules } from '#contract/standard.ts'
import type { Judged } from '../rules/judged.ts'
import type { Standouts } from './clause-features.ts'
import type { Sight } from './sight.ts'

/** The features of a reply that are the same for every rule. */
export function sharedFeatures({ judged, offers, commitments, questions, signals }: Sight): Map<string, number> {
  const features = new Map<string, number>()
  for (const rule of knownRules) if (judged[rule].shown) features.set(`also ${rule}`, 1)
  for (const { kind } of signals) features.set(`signal ${kind}`, 1)
  for (const { standing, firm } of offers) {
    features.set(`offer ${standing}`, 1)
    if (firm) features.set('offer firm', 1)
  }
  for (const { kind } of commitments) features.set(`commitment ${kind}`, 1)
  for (const { about } of questions) features.set(`question ${about}`, 1)
  features.set('offers', Math.min(3, offers.length))
  return features
}

/** What is said of this rule itself, by the patterns and by the clauses. */
export function ownFeatures({ shown, confidence, at }: Judged, { best, second }: Standouts): (readonly [string, number])[] {
  return [
    ['best clause', best],
    ['second clause', second],
    ['pattern', shown ? 1 : 0],
    ['pattern sure', shown ? confidence : 0],
    ['pattern hits', at.length],
  ]
}

export const isOwn = (feature: string): boolean => /^(best|second|pattern)\b/.test(feature)
