import type { Event, EventOf } from '#contract/event.ts'
import { inLanguage, type Language } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import type { Verdict } from '#contract/verdict.ts'
import type { Terminal } from './command.ts'

/** Who tells a person, or a program, what happens. */
export type Teller = { event(event: Event): void; prompt(): void }

const words = {
  et: {
    end: 'Vasta ühe reaga; \\n teeb reavahetuse. Lõpetad klahvidega Ctrl+D.',
    you: 'Sina',
    mood: (anger: number, trust: number) => `pahameel ${anger}, usaldus ${trust}`,
    promise: { allowed: 'Lubadus', beyond: 'Lubadus üle piiri', vague: 'Ebamäärane lubadus' },
    score: 'Tulemus',
    passMark: 'lävend',
    passed: 'sooritatud',
    failed: 'sooritamata',
    met: 'täidetud',
    missed: 'täitmata',
    broken: 'rikutud',
    'not-applicable': 'ei kohaldu',
    unjudged: 'hindamata',
  },
  en: {
    end: 'Reply on one line; \\n makes a line break. Ctrl+D ends it.',
    you: 'You',
    mood: (anger: number, trust: number) => `anger ${anger}, trust ${trust}`,
    promise: { allowed: 'Promise', beyond: 'Promise beyond policy', vague: 'Vague promise' },
    score: 'Score',
    passMark: 'pass mark',
    passed: 'passed',
    failed: 'not passed',
    met: 'met',
    missed: 'missed',
    broken: 'broken',
    'not-applicable': 'not applicable',
    unjudged: 'not judged',
  },
} as const

/** Tells an attempt as a conversation, for a person at a terminal. */
export function asTalk(script: Script, language: Language, { input, print }: Terminal): Teller {
  const { scenario } = script
  const say = words[language]
  const customer = inLanguage(scenario.customer.name, language)

  return {
    prompt: () => void (input.isTTY && process.stdout.write(`${say.you}: `)),
    event(event) {
      switch (event.type) {
        case 'attempt-started':
          print(`${inLanguage(scenario.title, language)}\n`)
          print(`${inLanguage(scenario.brief.role, language)}\n${inLanguage(scenario.brief.situation, language)}\n`)
          return print(`${say.end}\n`)
        case 'customer-said':
          return print(`${customer}: ${event.text}`)
        case 'trainee-said':
          // A person has just typed it; out of a file it would not be seen.
          return input.isTTY ? undefined : print(`${say.you}: ${event.text}`)
        case 'mood-moved':
          return print(`  · ${say.mood(event.anger, event.trust)} · ${event.cause}`)
        case 'promise-made':
          return print(`  · ${say.promise[event.promise.standing]}: ${event.promise.what}`)
        case 'attempt-ended':
          return print(`\n${event.told}`)
        case 'report':
          return tellReport(event, script, language, print)
        case 'reply-understood':
        case 'interrupted':
        case 'fact-told':
        case 'hint-given':
        case 'verdict-given':
        case 'self-analysed':
          return undefined
      }
    },
  }
}

function tellReport({ score, verdicts }: EventOf<'report'>, script: Script, language: Language, print: (line: string) => void): void {
  const say = words[language]
  const level = script.standard.assessment.levels.find(({ id }) => id === score.level)
  const outcome = score.passed ? say.passed : say.failed
  print(
    `\n${say.score}: ${score.points} (${say.passMark} ${score.passMark}), ${outcome}. ${level ? inLanguage(level.title, language) : ''}\n`,
  )
  for (const rule of script.standard.rules) {
    const verdict = verdicts.find((each) => each.rule === rule.id)
    if (!verdict) continue
    const value = verdict.value === 'missed' && rule.kind === 'forbidden' ? say.broken : say[verdict.value]
    print(`${mark[verdict.value]} ${inLanguage(rule.title, language)}: ${value}. ${verdict.why}`)
    for (const quote of verdict.quotes) print(`    ${language === 'et' ? `„${quote}”` : `“${quote}”`}`)
  }
}

const mark: Readonly<Record<Verdict['value'], string>> = { met: '+', missed: '-', 'not-applicable': ' ', unjudged: '?' }
