import fc from 'fast-check'
import { knownRules } from '#contract/standard.ts'
import { nature, signalKind } from '#contract/understanding.ts'
import { understood } from './understood.ts'

const offer = fc.record({
  remedy: fc.constantFrom(null, 'new-cleaning', 'discount'),
  standing: fc.constantFrom('allowed' as const, 'beyond' as const, 'vague' as const),
  firm: fc.boolean(),
})
const question = fc.record({
  about: fc.constantFrom('event' as const, 'solution' as const, 'consent' as const, 'contact' as const, 'other' as const),
  facts: fc.subarray(['rooms', 'time', 'why']),
})

/** Anything a reply to the fixture scenario could be understood as. */
const arbitraryUnderstanding = fc
  .record({
    nature: fc.oneof({ weight: 6, arbitrary: fc.constant('reply' as const) }, { weight: 1, arbitrary: fc.constantFrom(...nature.options) }),
    shows: fc.subarray([...knownRules]),
    signals: fc.subarray([...signalKind.options], { maxLength: 3 }),
    offers: fc.array(offer, { maxLength: 2 }),
    commitments: fc.array(fc.record({ standing: fc.constantFrom('allowed' as const, 'beyond' as const, 'vague' as const) }), {
      maxLength: 2,
    }),
    questions: fc.array(question, { maxLength: 2 }),
  })
  .map(understood)

export const arbitraryReply = fc.record({ understanding: arbitraryUnderstanding, interrupted: fc.boolean() })
/** More replies than any attempt at the fixture takes. */
export const arbitraryTalk = fc.array(arbitraryReply, { minLength: 1, maxLength: 8 })
export const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 })
