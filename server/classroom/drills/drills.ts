import type { z } from 'zod'
import type { Drill, DrillList, DrillResult, drillQuery } from '#contract/drill.ts'
import type { Me } from '#contract/http.ts'
import { inLanguage, type Language, type Text } from '#contract/language.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import { normalised } from '#contract/said-before.ts'
import type { Script } from '#contract/script.ts'
import type { Rooms } from '../rooms.ts'
import { strongReplies, weakReplies } from './contrast.ts'
import { underExam } from './exam.ts'
import { type Asked, judgeReply } from './judge-reply.ts'
import { linesAt, momentOf } from './moment.ts'

/** Every drill of a rule, chats first and then the easier ones: one for each customer whose author wrote a reply that shows it. */
export async function drillsOf(rooms: Rooms, me: Me, query: z.output<typeof drillQuery>): Promise<Outcome<DrillList>> {
  const { rule: id, lang } = query
  const standards = rooms.library.standards().filter((one) => query.standard === undefined || one.id === query.standard)
  const standard = standards.find(({ rules }) => rules.some((rule) => rule.id === id))
  const rule = standard?.rules.find((one) => one.id === id)
  if (!standard || !rule) return refuse('no-such-rule')
  const closed = await underExam(rooms.store, me)
  const drills = rooms.library
    .scripts()
    .filter(({ scenario }) => scenario.standard === standard.id && scenario.languages.includes(lang) && !closed.has(scenario.id))
    .filter((script) => isDrillable(rooms, askedOf(script, id, lang)))
    .toSorted((a, b) => isLetter(a) - isLetter(b) || a.scenario.difficulty - b.scenario.difficulty)
    .map((script) => drillOf(script, id, lang))
  const say = (text: Text) => inLanguage(text, lang)
  return done({ rule: { id, kind: rule.kind, title: say(rule.title), means: say(rule.means) }, drills })
}

/** Judges one reply, and shows beside it what others said to the same customer. */
export async function tryDrill(
  rooms: Rooms,
  me: Me,
  ask: { id: string; reply: string; language: Language },
): Promise<Outcome<DrillResult>> {
  const [trade = '', name = '', rule = ''] = ask.id.split('.')
  const script = rooms.library.find(`${trade}/${name}`)
  if (!script) return refuse('no-such-scenario')
  if (!script.standard.rules.some(({ id }) => id === rule)) return refuse('no-such-rule')
  if (!script.scenario.languages.includes(ask.language)) return refuse('language-missing')
  if ((await underExam(rooms.store, me)).has(script.scenario.id)) return refuse('not-in-exam')
  const asked = askedOf(script, rule, ask.language)
  const judged = judgeReply(rooms.understand, asked, ask.reply)
  if (!judged) return refuse('no-such-rule')
  // Nobody learns by contrast from their own words.
  const others = (found: DrillResult['strong']) => found.filter(({ text }) => normalised(text) !== normalised(ask.reply))
  return done({ ...judged, strong: others([...strongReplies(rooms, asked)]), weak: others([...weakReplies(rooms, asked)]) })
}

/** A letter takes longer than a drill should, so letters come last. */
const isLetter = ({ scenario }: Script): number => (scenario.channel === 'letter' ? 1 : 0)

const drillIdOf = (scenario: string, rule: string): string => `${scenario.replace('/', '.')}.${rule}`

function askedOf(script: Script, rule: string, language: Language): Asked {
  return { script, rule, language, lines: linesAt(momentOf(rule, script), script, language) }
}

const isDrillable = (rooms: Rooms, asked: Asked): boolean => strongReplies(rooms, asked, 1).length > 0

function drillOf(script: Script, rule: string, language: Language): Drill {
  const { id, title, channel, customer, brief, policy } = script.scenario
  const say = (text: Text) => inLanguage(text, language)
  const moment = momentOf(rule, script)
  return {
    id: drillIdOf(id, rule),
    scenario: id,
    title: say(title),
    channel,
    customer: { name: say(customer.name), tag: say(customer.tag) },
    role: say(brief.role),
    situation: say(brief.situation),
    mayOffer: policy.remedies.map((remedy) => ({ id: remedy.id, title: say(remedy.title) })),
    moment,
    lines: [...linesAt(moment, script, language)],
  }
}
