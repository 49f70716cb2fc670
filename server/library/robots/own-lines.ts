import type { Language, Text } from '#contract/language.ts'
import { inLanguage } from '#contract/language.ts'
import { normalised } from '#contract/said-before.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Played } from './rehearsed.ts'

/** A line that the author of a scenario gave its customer, and where in the file it stands. */
export type OwnLine = { readonly path: readonly (string | number)[]; readonly text: Text }

/** Every line of the scenario's own that its customer may say. */
export function ownLines(scenario: Scenario): readonly OwnLine[] {
  const { opening, facts, unknowns, reactions, endings } = scenario
  return [
    ...opening.map(({ text }, i) => ({ path: ['opening', i, 'text'], text })),
    ...facts.map(({ text }, i) => ({ path: ['facts', i, 'text'], text })),
    ...unknowns.flatMap(({ text }, i) => (text === undefined ? [] : [{ path: ['unknowns', i, 'text'], text }])),
    ...Object.entries(reactions).flatMap(([key, texts]) => texts.map((text, i) => ({ path: ['reactions', key, i], text }))),
    ...Object.entries(endings).flatMap(([kind, ending]) =>
      (ending?.lines ?? []).map((text, i) => ({ path: ['endings', kind, 'lines', i], text })),
    ),
  ]
}

/** Which of the author's lines a customer said in a language in some attempts. */
export function heardLines(scenario: Scenario, language: Language, played: readonly Played[]): readonly OwnLine[] {
  const said = played.filter((one) => one.language === language).flatMap(({ lines }) => lines)
  const all = [...new Set(said)].map((line) => ` ${normalised(line)} `).join('\n')
  return ownLines(scenario).filter(({ text }) => partsOf(inLanguage(text, language)).every((part) => all.includes(part)))
}

/** A line is known again by what stands around its placeholders. */
const partsOf = (line: string): readonly string[] =>
  line
    .split(/\{\w+\}/)
    .map(normalised)
    .filter((part) => part !== '')
