import type { Text } from '#contract/language.ts'
import { normalised } from '#contract/said-before.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Fault } from './fault.ts'
import { ownLines } from './robots/own-lines.ts'
import type { Path, Source } from './source.ts'

/** Texts that were copied and not translated, and model replies that are missing or stand twice. */
export function lintTexts(source: Source, scenario: Scenario): readonly Fault[] {
  return [...untranslated(source, scenario), ...modelReplies(source, scenario)]
}

/** Short words may be the same in both languages, a sentence is not. */
const longestShared = 3

function untranslated(source: Source, scenario: Scenario): readonly Fault[] {
  const { brief, modelReplies: replies, debrief, customer } = scenario
  const texts: readonly { path: Path; text: Text }[] = [
    ...ownLines(scenario),
    { path: ['brief', 'role'], text: brief.role },
    { path: ['brief', 'situation'], text: brief.situation },
    ...customer.wants.map((text, i) => ({ path: ['customer', 'wants', i], text })),
    ...replies.map(({ text }, i) => ({ path: ['modelReplies', i, 'text'], text })),
    ...debrief.map((text, i) => ({ path: ['debrief', i], text })),
  ]
  return texts.flatMap(({ path, text }) => {
    const [et, en] = typeof text === 'string' ? [text, text] : [text.et, text.en]
    if (scenario.languages.length < 2 || et === undefined || et !== en || normalised(et).split(' ').length <= longestShared) return []
    return [source.fault(path, 'this sentence is the same in both languages', 'translate it', { severity: 'warning' })]
  })
}

function modelReplies(source: Source, { modelReplies: replies }: Scenario): readonly Fault[] {
  const missing = (['first', 'last'] as const).filter((when) => !replies.some((reply) => reply.when === when))
  const again = replies.flatMap(({ text }, i) => {
    const same = replies.slice(0, i).some((earlier) => JSON.stringify(earlier.text) === JSON.stringify(text))
    return same
      ? [
          source.fault(['modelReplies', i, 'text'], 'this model reply stands here twice', 'write another way to say it', {
            severity: 'warning',
          }),
        ]
      : []
  })
  return [
    ...missing.map((when) =>
      source.fault(['modelReplies'], `there is no model reply for "${when}"`, 'write one for each language', { severity: 'warning' }),
    ),
    ...again,
  ]
}
