import type { Fact, Scenario, Unknown } from '#contract/scenario.ts'
import type { Understanding } from '#contract/understanding.ts'
import type { State } from './state.ts'

/** What a reply's questions ask for: what is told now, what cannot be known, and whether all of it was asked before. */
export type Asked = {
  readonly facts: readonly Fact[]
  readonly unknowns: readonly Unknown[]
  readonly again: boolean
  readonly unanswered: boolean
}

/** Opens the vault for what is asked; `state` is the one before the reply. */
export function askedFor(scenario: Scenario, state: State, understanding: Understanding): Asked {
  const { questions } = understanding
  if (understanding.nature !== 'reply') return { facts: [], unknowns: [], again: false, unanswered: false }
  const ids = new Set(questions.flatMap((question) => question.facts))
  const asked = scenario.facts.filter((fact) => ids.has(fact.id))
  const facts = asked.filter((fact) => !state.told.includes(fact.id))
  const unknowable = scenario.unknowns.filter((unknown) => ids.has(unknown.id))
  const unknowns = unknowable.filter((unknown) => !state.asked.includes(unknown.id))
  const known = asked.length + unknowable.length
  return {
    facts,
    unknowns,
    again: known > 0 && facts.length + unknowns.length === 0,
    unanswered: known === 0 && questions.some((question) => question.about === 'event'),
  }
}
