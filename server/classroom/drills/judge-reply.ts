import type { Fresh } from '#contract/event.ts'
import type { Language } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import type { Verdict } from '#contract/verdict.ts'
import { judge } from '../../assessor/built-in.ts'
import { wordsIn } from '../../assessor/whys/why.ts'
import type { Understand } from '../rooms.ts'

export type Asked = { readonly script: Script; readonly rule: string; readonly language: Language; readonly lines: readonly string[] }

/** What one reply to these lines is worth by one rule. */
export type Judged = Pick<Verdict, 'quotes' | 'why'> & {
  /** Null where the assessor cannot be sure. */
  readonly shown: boolean | null
}

/** Judges a single reply as the assessor judges an attempt, but for the rule's window: there is only one turn here. */
export function judgeReply(understand: Understand, { script, rule, language, lines }: Asked, reply: string): Judged | null {
  const only = script.standard.rules.filter(({ id }) => id === rule).map(({ window: _window, ...rest }) => rest)
  const { scenario } = script
  const understanding = understand(reply, {
    language,
    channel: scenario.channel,
    customer: lines,
    policy: scenario.policy,
    details: scenario.details,
    facts: [...scenario.facts, ...scenario.unknowns],
  })
  const events: Fresh[] = [
    begun(script, language),
    ...lines.map((text): Fresh => ({ type: 'customer-said', turn: 0, text, reactions: [], typing: 0, by: 'script' })),
    { type: 'trainee-said', turn: 1, text: reply, message: 'drill' },
    { type: 'reply-understood', turn: 1, understanding },
  ]
  const [verdict] = judge({ ...script, standard: { ...script.standard, rules: only } }, events)
  if (!verdict || verdict.value === 'not-applicable') return null
  const { quotes, why } = verdict
  if (verdict.value === 'unjudged') return { shown: null, quotes, why }
  // Whoever says nothing to the customer keeps every forbidden rule, and has practised none.
  if (understanding.nature !== 'reply' && verdict.value === 'met') return { shown: false, quotes, why: wordsIn[language].noReply }
  return { shown: verdict.value === 'met', quotes, why }
}

function begun({ scenario, standard }: Script, language: Language): Fresh {
  return {
    type: 'attempt-started',
    scenario: scenario.id,
    version: scenario.version,
    standard: standard.id,
    language,
    mode: 'practice',
    seed: 0,
    ...scenario.customer.mood,
    assignment: null,
    rewound: null,
  }
}
