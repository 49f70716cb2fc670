import { inLanguage, type Language } from '#contract/language.ts'
import { normalised } from '#contract/said-before.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Temperament } from '#contract/temperament.ts'
import type { Fault } from './fault.ts'
import { type OwnLine, ownLines } from './robots/own-lines.ts'
import type { Source } from './source.ts'

/** Lines that stand twice, or that the temperament has already, or that hold a place which nothing fills. */
export function lintLines(source: Source, scenario: Scenario, temperament: Temperament): readonly Fault[] {
  return [...twice(source, scenario), ...fromTemperament(source, scenario, temperament), ...placeholders(source, scenario)]
}

/** The same words in the complaint or a fact would be said again; among the reactions they are a line too few. */
function twice(source: Source, scenario: Scenario): readonly Fault[] {
  const lines = ownLines(scenario)
  return lines.flatMap((line, i) => {
    const language = scenario.languages.find((each) => lines.slice(0, i).some((earlier) => alike(earlier, line, each)))
    const first = language && lines.find((earlier) => alike(earlier, line, language))
    if (!language || !first) return []
    const again = isAlwaysSaid(first) && isAlwaysSaid(line)
    const where = source.fault(first.path, '').line
    const message = again ? 'the customer would say this twice' : 'this line stands in the file twice, and is said at most once'
    return [
      source.fault(line.path, `${message} ("${language}"; it stands in line ${where} too)`, 'say it in other words', {
        severity: again ? 'error' : 'warning',
      }),
    ]
  })
}

const alike = (one: OwnLine, other: OwnLine, language: Language): boolean =>
  normalised(inLanguage(one.text, language)) === normalised(inLanguage(other.text, language))

/** The complaint and the facts are said as they stand; all other lines are passed over when they were said before. */
const isAlwaysSaid = ({ path }: OwnLine): boolean => path[0] === 'opening' || path[0] === 'facts'

function fromTemperament(source: Source, scenario: Scenario, { id, lines }: Temperament): readonly Fault[] {
  const theirs = new Set(
    Object.values(lines).flatMap((texts) =>
      texts.flatMap((text) => scenario.languages.map((each) => `${each} ${normalised(inLanguage(text, each))}`)),
    ),
  )
  return ownLines(scenario)
    .filter(({ path }) => path[0] === 'reactions')
    .flatMap(({ path, text }) => {
      const language = scenario.languages.find((each) => theirs.has(`${each} ${normalised(inLanguage(text, each))}`))
      if (!language) return []
      const message = `the temperament "${id}" has this line already ("${language}")`
      return [source.fault(path, message, 'take it out, or write what only this customer would say', { severity: 'warning' })]
    })
}

const known = ['remedy', 'want', 'name', 'detail']

function placeholders(source: Source, scenario: Scenario): readonly Fault[] {
  return ownLines(scenario).flatMap(({ path, text }) => {
    const fixed = isAlwaysSaid({ path, text }) || path[0] === 'unknowns'
    const words = scenario.languages.map((language) => inLanguage(text, language)).join(' ')
    const wrong = [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '').find((name) => fixed || !known.includes(name))
    if (wrong !== undefined) {
      const advice = fixed ? 'write it out: this line is said as it stands' : `choose from: {${known.join('}, {')}}`
      return [source.fault(path, `nothing fills {${wrong}} here`, advice)]
    }
    const idle = words.includes('{want}') && path[0] === 'reactions' && path[1] !== 'wish'
    return idle
      ? [source.fault(path, 'this line is never said: {want} is filled in "wish" alone', 'move it to "wish"', { severity: 'warning' })]
      : []
  })
}
