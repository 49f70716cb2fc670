import { type KnownRule, knownRules } from '#contract/standard.ts'
import type { Commitment, Offer, Question, SignalKind, Understanding } from '#contract/understanding.ts'

type Parts = {
  readonly nature?: Understanding['nature']
  /** Rules that the reply shows; of a forbidden one, that it breaks it. */
  readonly shows?: readonly KnownRule[]
  readonly signals?: readonly SignalKind[]
  readonly offers?: readonly Partial<Offer>[]
  readonly commitments?: readonly Partial<Commitment>[]
  readonly questions?: readonly Partial<Question>[]
  readonly address?: Understanding['address']
}

/** An understanding with only what a test is about. */
export function understood(parts: Parts = {}): Understanding {
  const { nature = 'reply', shows = [], signals = [], offers = [], commitments = [], questions = [], address = 'none' } = parts
  const finding = (rule: KnownRule) => ({
    shown: shows.includes(rule),
    confidence: 1,
    quotes: shows.includes(rule) ? [`quote of ${rule}`] : [],
  })
  return {
    nature,
    findings: Object.fromEntries(knownRules.map((rule) => [rule, finding(rule)])) as Understanding['findings'],
    offers: offers.map((offer) => ({ ...anOffer, ...offer })),
    commitments: commitments.map((commitment) => ({ ...aCommitment, ...commitment })),
    questions: questions.map((question) => ({ about: 'event', facts: [], quote: 'a question', ...question })),
    signals: signals.map((kind) => ({ kind, quote: `quote of ${kind}` })),
    address,
  }
}

const anOffer: Offer = {
  kind: 'redo',
  remedy: null,
  percent: null,
  euros: null,
  count: null,
  when: null,
  firm: true,
  standing: 'allowed',
  quote: 'an offer',
}

const aCommitment: Commitment = {
  kind: 'other',
  what: 'something',
  howMuch: null,
  who: null,
  when: null,
  remedy: null,
  standing: 'allowed',
  quote: 'a commitment',
}
