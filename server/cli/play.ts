import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Event } from '#contract/event.ts'
import type { Me } from '#contract/http.ts'
import { type Language, language } from '#contract/language.ts'
import { refusalText } from '#contract/refusal-text.ts'
import type { Script } from '#contract/script.ts'
import type { Library } from '../library/library.ts'
import type { Rehearsal, Terminal, Tools } from './command.ts'
import { asTalk, type Teller } from './talk.ts'
import { UsageFault } from './usage-fault.ts'

type Ask = { readonly scenario: string; readonly lang: Language | undefined; readonly seed: number; readonly json: boolean }

const player: Me = { id: 'player', name: 'kaja play', role: 'trainee', email: null }

/** `kaja play`: gives 0, or 1 where the scenario is not there or a reply was not taken. */
export async function play(args: readonly string[], tools: Tools, terminal: Terminal): Promise<number> {
  const ask = readAsk(args)
  const library = await tools.openLibrary()
  const script = library.find(ask.scenario)
  if (!script) return noSuchScenario(ask.scenario, library, terminal)
  const lang = ask.lang ?? script.scenario.languages[0] ?? 'et'
  if (!script.scenario.languages.includes(lang)) return complain(terminal, refusalText('language-missing', lang))

  const rehearsal = await tools.openRehearsal(library)
  try {
    const teller = ask.json ? asJson(terminal) : asTalk(script, lang, terminal)
    return await sit(rehearsal, script, { ...ask, lang }, teller, terminal)
  } finally {
    await rehearsal.close()
  }
}

function readAsk(args: readonly string[]): Ask {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
  })
  const [scenario, ...more] = positionals
  if (scenario === undefined || more.length > 0) throw new UsageFault('Name one scenario, such as cleaning/no-show.')
  if (values.lang !== undefined && !language.safeParse(values.lang).success) throw new UsageFault('--lang must be et or en.')
  const seed = Number(values.seed)
  if (!/^\d+$/.test(values.seed) || seed >= 2 ** 31) throw new UsageFault('--seed must be a whole number from 0 to 2147483647.')
  return { scenario, lang: values.lang as Language | undefined, seed, json: values.json }
}

/** One attempt from the opening to the report. */
async function sit(rehearsal: Rehearsal, script: Script, ask: Ask & { lang: Language }, teller: Teller, terminal: Terminal) {
  const { attempts } = rehearsal
  const started = await attempts.start(player, { scenario: script.scenario.id, language: ask.lang, mode: 'practice', seed: ask.seed })
  if (!started.ok) return complain(terminal, refusalText(started.refusal.code, ask.lang))
  const { id } = started.value.attempt
  let seq = 0
  let code = 0
  /** Tells what is new; the customer has finished typing afterwards. Gives whether the attempt goes on. */
  const tell = async (): Promise<boolean> => {
    const events = await rehearsal.events(id, seq)
    for (const event of events) teller.event(event)
    seq = events.at(-1)?.seq ?? seq
    rehearsal.wait(1000 + typingTime(events))
    return !events.some(({ type }) => type === 'attempt-ended')
  }

  let running = await tell()
  if (running) teller.prompt()
  for await (const line of createInterface({ input: terminal.input })) {
    const said = await attempts.say(player, { attempt: id, message: messageId(seq), text: line.replaceAll('\\n', '\n') })
    if (!said.ok) code = complain(terminal, refusalText(said.refusal.code, ask.lang))
    running = await tell()
    if (!running) break
    teller.prompt()
  }
  if (running) {
    const finished = await attempts.finish(player, id)
    if (!finished.ok) return complain(terminal, refusalText(finished.refusal.code, ask.lang))
    await tell()
  }
  return code
}

const typingTime = (events: readonly Event[]): number =>
  events.reduce((sum, event) => (event.type === 'customer-said' ? sum + event.typing : sum), 0)

/** Not random, so that the same replies print the same lines. */
const messageId = (seq: number): string => `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`

const asJson = ({ print }: Terminal): Teller => ({ event: (event) => print(JSON.stringify(event)), prompt: () => {} })

function noSuchScenario(id: string, library: Library, terminal: Terminal): 1 {
  const all = library.scripts().map(({ scenario }) => `  ${scenario.id}`)
  return complain(terminal, `There is no scenario "${id}". There are:\n${all.join('\n')}`)
}

function complain(terminal: Terminal, sentence: string): 1 {
  terminal.complain(sentence)
  return 1
}
