import { inLanguage, type Language } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'
import { difficultyOf } from './difficulty.ts'
import { model } from './model.ts'
import { heardLines, ownLines } from './own-lines.ts'
import type { Misgiving, Played, Rehearsed } from './rehearsed.ts'

/** What the robots found out about a scenario. */
export type Review = {
  readonly scenario: string
  readonly difficulty: number
  readonly measured: number
  readonly facts: number
  readonly played: readonly Omit<Played, 'lines' | 'discontent'>[]
  /** How the attempts of all robots ended, the graded and the provoking ones included. */
  readonly endings: Readonly<Record<string, number>>
  readonly lines: { readonly used: number; readonly all: number }
  /** The author's lines that no robot could bring the customer to say. */
  readonly neverSaid: readonly { readonly language: Language; readonly line: string }[]
  readonly neverTold: readonly { readonly language: Language; readonly fact: string }[]
  readonly misgivings: readonly Misgiving[]
  /** Where the model did not pass, or another robot did. */
  readonly faults: readonly { readonly robot: string; readonly language: Language; readonly fault: 'not-passed' | 'passed' }[]
}

/** Draws the robots' attempts together. */
export function reviewOf(scenario: Scenario, languages: readonly Language[], rehearsed: Rehearsed): Review {
  const all = [...rehearsed.played, ...rehearsed.graded, ...rehearsed.provoked]
  const unheard = languages.flatMap((language) => {
    const heard = new Set(heardLines(scenario, language, all).map(({ path }) => path.join('.')))
    return ownLines(scenario)
      .filter(({ path }) => !heard.has(path.join('.')))
      .map(({ text }) => ({ language, line: inLanguage(text, language) }))
  })
  const lines = ownLines(scenario).length * languages.length
  return {
    scenario: scenario.id,
    difficulty: scenario.difficulty,
    measured: difficultyOf(rehearsed.graded),
    facts: scenario.facts.length,
    played: rehearsed.played.map(({ lines: _, discontent: __, ...played }) => played),
    endings: countedBy(all.map(({ ending }) => ending)),
    lines: { used: lines - unheard.length, all: lines },
    neverSaid: unheard,
    neverTold: neverTold(scenario, languages, all),
    misgivings: rehearsed.misgivings,
    faults: faultsIn(rehearsed.played),
  }
}

/** The facts that no robot was told, though one asked for every one in every way the author gave. */
export const neverTold = (scenario: Scenario, languages: readonly Language[], played: readonly Played[]): Review['neverTold'] =>
  languages.flatMap((language) => {
    const told = new Set(played.filter((one) => one.language === language).flatMap(({ facts }) => facts))
    return scenario.facts.filter(({ id }) => !told.has(id)).map(({ id }) => ({ language, fact: id }))
  })

/** The model has to pass, and everybody else to fail. */
export const faultsIn = (played: readonly Played[]): Review['faults'] =>
  played.flatMap(({ robot, language, passed }) =>
    passed === (robot === model.id) ? [] : [{ robot, language, fault: passed ? ('passed' as const) : ('not-passed' as const) }],
  )

function countedBy(of: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const one of of) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
