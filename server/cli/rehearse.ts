import { parseArgs } from 'node:util'
import { type Language, language } from '#contract/language.ts'
import type { Script } from '#contract/script.ts'
import type { Library } from '../library/library.ts'
import { rankCorrelation } from '../library/robots/rank-correlation.ts'
import type { Rehearsed } from '../library/robots/rehearsed.ts'
import { type Review, reviewOf } from '../library/robots/review.ts'
import type { Terminal, Tools } from './command.ts'
import { rehearseScenario } from './rehearse-scenario.ts'
import { correlationLine, reviewLines } from './rehearse-table.ts'
import { UsageFault } from './usage-fault.ts'

type Ask = { readonly scenario: string | null; readonly lang: Language | null; readonly json: boolean }

/** `kaja rehearse`: gives 0, or 1 where a scenario is not there, cannot be passed or cannot be failed. */
export async function rehearse(args: readonly string[], tools: Tools, terminal: Terminal): Promise<0 | 1> {
  const ask = readAsk(args)
  const library = await tools.openLibrary()
  const chosen = library.scripts().filter(({ scenario }) => ask.scenario === null || scenario.id === ask.scenario)
  if (chosen.length === 0) return noSuch(ask, library, terminal)

  const reviews: Review[] = []
  for (const script of chosen) {
    const languages = script.scenario.languages.filter((each) => ask.lang === null || each === ask.lang)
    if (languages.length === 0) continue
    const rehearsed = await rehearsedOnce(tools, library, script, languages)
    const review = reviewOf(script.scenario, languages, rehearsed)
    reviews.push(review)
    for (const line of ask.json ? [JSON.stringify(review)] : reviewLines(review)) terminal.print(line)
  }
  if (ask.scenario === null) printCorrelation(reviews, ask, terminal)
  return reviews.every(({ faults }) => faults.length === 0) ? 0 : 1
}

/** Each scenario gets a room of its own, so that memory is given back. */
async function rehearsedOnce(tools: Tools, library: Library, script: Script, languages: readonly Language[]): Promise<Rehearsed> {
  const rehearsal = await tools.openRehearsal(library)
  try {
    return await rehearseScenario(rehearsal, script, languages)
  } finally {
    await rehearsal.close()
  }
}

function printCorrelation(reviews: readonly Review[], { json }: Ask, { print }: Terminal): void {
  const value = rankCorrelation(
    reviews.map(({ difficulty }) => difficulty),
    reviews.map(({ measured }) => measured),
  )
  print(json ? JSON.stringify({ scenarios: reviews.length, rankCorrelation: value }) : correlationLine(reviews, value))
}

function readAsk(args: readonly string[]): Ask {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  if (positionals.length > 1) throw new UsageFault('Name one scenario, or none for all of them.')
  if (values.lang !== undefined && !language.safeParse(values.lang).success) throw new UsageFault('--lang must be et or en.')
  return { scenario: positionals[0] ?? null, lang: (values.lang as Language | undefined) ?? null, json: values.json }
}

function noSuch({ scenario }: Ask, library: Library, terminal: Terminal): 1 {
  const all = library.scripts().map((script) => `  ${script.scenario.id}`)
  terminal.complain(`There is no scenario "${scenario}". There are:\n${all.join('\n')}`)
  return 1
}
