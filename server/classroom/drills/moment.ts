import type { Moment } from '#contract/drill.ts'
import { inLanguage, type Language, type Text } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import type { KnownRule } from '#contract/standard.ts'

/** Rules that a conversation comes to later; all others are for the first reply. */
const later: Partial<Record<string, Moment>> = {
  'propose-solution': 'middle',
  'realistic-promises': 'middle',
  'involve-customer': 'middle',
  'act-now': 'middle',
  'follow-up': 'last',
  'close-contact': 'last',
} satisfies Partial<Record<KnownRule, Moment>>

/** When the one reply is given. A letter is answered whole, so there it is always the first. */
export const momentOf = (rule: string, { scenario }: Script): Moment => (scenario.channel === 'letter' ? 'first' : (later[rule] ?? 'first'))

/** What the customer has said by then: the complaint, what happened and what they want, or that they agree. */
export function linesAt(moment: Moment, { scenario, temperament }: Script, language: Language): readonly string[] {
  const say = (text: Text) => inLanguage(text, language)
  const opening = scenario.opening.map(({ text }) => say(text))
  switch (moment) {
    case 'first':
      return opening
    case 'middle':
      return [...opening, ...scenario.facts.slice(0, 1).map(({ text }) => say(text)), ...scenario.customer.wants.slice(0, 1).map(say)]
    case 'last': {
      // A line with a gap speaks of an offer that was not made here.
      const agreeing = [...(scenario.reactions['offer-good'] ?? []), ...(temperament.lines['offer-good'] ?? [])].map(say)
      return [...opening, ...agreeing.filter((line) => !line.includes('{')).slice(0, 1)]
    }
  }
}
