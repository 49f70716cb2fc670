import { inLanguage, type Language } from '#contract/language.ts'
import { normalised, saidBefore } from '#contract/said-before.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Fault } from './fault.ts'
import type { Path, Source } from './source.ts'

type Askable = Pick<Scenario['facts'][number], 'id' | 'topics' | 'cues'>

/** Facts that cannot be asked for by themselves, that are told already, or that the customer both knows and does not. */
export function lintFacts(source: Source, scenario: Scenario): readonly Fault[] {
  return [
    ...shadowed(source, scenario, 'facts'),
    ...shadowed(source, scenario, 'unknowns'),
    ...knownAndUnknown(source, scenario),
    ...brokenCues(source, scenario),
    ...toldAlready(source, scenario),
  ]
}

function shadowed(source: Source, scenario: Scenario, list: 'facts' | 'unknowns'): readonly Fault[] {
  return scenario[list].flatMap((later, i) => {
    const language = scenario.languages.find((each) => scenario[list].slice(0, i).some((earlier) => covers(earlier, later, each)))
    const earlier = language && scenario[list].find((one) => covers(one, later, language))
    if (!language || !earlier) return []
    const message = `nobody can ask for "${later.id}" alone ("${language}"): whatever asks for it asks for "${earlier.id}" too`
    return [source.fault([list, i], message, 'give it a cue or a topic of its own')]
  })
}

/** Every way of asking for the later one asks for the earlier one too. A cue is a beginning, so a shorter one covers a longer. */
function covers(earlier: Askable, later: Askable, language: Language): boolean {
  return (
    later.topics.every((topic) => earlier.topics.includes(topic)) &&
    later.cues[language].every((cue) => earlier.cues[language].some((shorter) => startsWithin(cue, shorter)))
  )
}

const startsWithin = (cue: string, shorter: string): boolean => ` ${normalised(cue)}`.includes(` ${normalised(shorter)}`)

function knownAndUnknown(source: Source, { facts, unknowns, languages }: Scenario): readonly Fault[] {
  return unknowns.flatMap((unknown, i) =>
    facts.flatMap((fact) => {
      const topic = unknown.topics.find((each) => fact.topics.includes(each))
      const cue = languages.flatMap((each) =>
        unknown.cues[each].filter((one) => fact.cues[each].some((other) => normalised(other) === normalised(one))),
      )[0]
      const shared = topic ?? cue
      if (shared === undefined) return []
      const message = `asked for "${shared}", the customer says that they do not know and tells "${fact.id}" at once`
      return [source.fault(['unknowns', i], message, 'leave it to one of the two', { severity: 'warning' })]
    }),
  )
}

/** A cue is looked for in one sentence. */
function brokenCues(source: Source, { facts, unknowns, languages }: Scenario): readonly Fault[] {
  const lists = { facts, unknowns } as const
  return (['facts', 'unknowns'] as const).flatMap((list) =>
    lists[list].flatMap(({ cues }, i) =>
      languages.flatMap((language) =>
        cues[language].flatMap((cue, j): readonly Fault[] => {
          const path: Path = [list, i, 'cues', language, j]
          const spansTwo = /[.!?]\s+\S/.test(cue)
          return spansTwo
            ? [
                source.fault(path, 'this cue can never be found: it is longer than a sentence', 'keep the words that matter', {
                  severity: 'warning',
                }),
              ]
            : []
        }),
      ),
    ),
  )
}

function toldAlready(source: Source, { facts, opening, languages }: Scenario): readonly Fault[] {
  return facts.flatMap(({ id, text }, i) => {
    const language = languages.find((each) =>
      saidBefore(
        opening.map((bubble) => inLanguage(bubble.text, each)),
        inLanguage(text, each),
      ),
    )
    if (!language) return []
    return [
      source.fault(['facts', i, 'text'], `there is nothing to find out: the complaint says "${id}" already`, 'take it out of one of them', {
        severity: 'warning',
      }),
    ]
  })
}
