import type { Scenario } from '#contract/scenario.ts'
import type { Fault } from './fault.ts'
import type { Source } from './source.ts'

const endings = ['resolved', 'settled', 'escalated', 'walked-out', 'let-go', 'turn-limit'] as const

/** Reactions and effects that nothing in this scenario can call up. */
export function lintReactions(source: Source, scenario: Scenario): readonly Fault[] {
  return [...deadIn('reactions', source, scenario), ...deadIn('effects', source, scenario)]
}

function deadIn(part: 'reactions' | 'effects', source: Source, scenario: Scenario): readonly Fault[] {
  const what = part === 'reactions' ? 'these lines are never said' : 'this effect is never felt'
  return Object.keys(scenario[part]).flatMap((key) => {
    const dead = whyDead(key, scenario)
    return dead ? [source.fault([part, key], `${what}: ${dead.why}`, dead.advice, { severity: 'warning', key: true })] : []
  })
}

type Dead = { readonly why: string; readonly advice: string }

function whyDead(key: string, scenario: Scenario): Dead | null {
  const { channel, facts, unknowns, languages } = scenario
  if (key === 'interrupted' && channel === 'letter')
    return { why: 'nobody can interrupt a letter', advice: 'take them out, or make it a chat' }
  if (key === 'question-told' && facts.length + unknowns.length === 0)
    return { why: 'there is nothing to ask for', advice: 'write a fact to be found out' }
  if (key === 'sina' && !languages.includes('et')) return { why: 'only Estonian has sina', advice: 'use "chummy"' }
  const ending = endings.find((each) => each === key)
  if (!ending) return null
  const own = scenario.endings[ending]
  if (!own) return { why: `there is no ending "${key}"`, advice: `write endings.${key}, or take them out` }
  return own.lines.length > 0 ? { why: `endings.${key} has lines of its own`, advice: 'keep the lines in one place' } : null
}
