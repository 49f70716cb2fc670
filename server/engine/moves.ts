import type { Scenario } from '#contract/scenario.ts'
import type { MoveKey } from '#contract/temperament.ts'
import type { SignalKind, Understanding } from '#contract/understanding.ts'
import type { Asked } from './facts.ts'
import { timesDone } from './mood.ts'
import { weighOffers } from './offers.ts'
import type { State } from './state.ts'

type Reply = {
  readonly scenario: Scenario
  /** The state before the reply. */
  readonly state: State
  readonly understanding: Understanding
  readonly asked: Asked
  readonly interrupted: boolean
}

/** What the trainee did with a reply, each move once. */
export function movesIn(reply: Reply): readonly MoveKey[] {
  const { understanding, interrupted } = reply
  const did = understanding.nature === 'reply' ? movesOfReply(reply) : [understanding.nature, ...outbursts(understanding)]
  return [...new Set<MoveKey>(interrupted ? ['interrupted', ...did] : did)]
}

/** What counts even in a message that is no answer. */
const outbursts = ({ signals }: Understanding): readonly MoveKey[] =>
  signals.flatMap(({ kind }) => (kind === 'insult' || kind === 'shouting' ? [kind] : []))

function movesOfReply(reply: Reply): readonly MoveKey[] {
  const { scenario, understanding, asked } = reply
  const offers = weighOffers(scenario, understanding).moves
  // A solution that the firm does not allow, or that nobody can make out, is none.
  const unreal = offers.length > 0 && !offers.includes('offer-good') && !offers.includes('offer-more')
  const moves = [...good(understanding).filter((move) => !(unreal && move === 'propose-solution')), ...offers, ...bad(understanding)]
  if (asked.again) moves.push('question-told')
  if (leavesUnanswered(reply, moves)) moves.push('ignored')
  return moves
}

const goodRules = [
  'greet',
  'apologise',
  'empathise',
  'thank',
  'listen',
  'find-out-facts',
  'propose-solution',
  'involve-customer',
  'act-now',
  'follow-up',
  'close-contact',
] as const

function good({ findings, signals }: Understanding): MoveKey[] {
  const moves: MoveKey[] = goodRules.filter((rule) => findings[rule].shown)
  if (signals.some(({ kind }) => kind === 'admits-fault')) moves.push('admit-fault')
  return moves
}

const moveOfSignal: Partial<Record<SignalKind, MoveKey>> = {
  'conditional-apology': 'conditional-apology',
  'brush-off': 'brush-off',
  declines: 'declined',
  'blames-colleague': 'blames-colleague',
  'blames-customer': 'blame',
  'disputes-account': 'blame',
  sarcasm: 'sarcasm',
  insult: 'insult',
  shouting: 'shouting',
  sina: 'sina',
  chummy: 'chummy',
  'hands-over': 'hands-over',
  guarantee: 'guarantee',
}

/** What hurts: the signals, and a broken rule where no signal says how it was broken. */
function bad({ findings, signals, address, commitments }: Understanding): readonly MoveKey[] {
  const moves = signals.flatMap(({ kind }) => moveOfSignal[kind] ?? [])
  const none = (...kinds: MoveKey[]) => !kinds.some((kind) => moves.includes(kind))
  if (findings['no-blame'].shown && none('blame')) moves.push('blame')
  if (findings['stay-calm'].shown && none('sarcasm', 'insult', 'shouting')) moves.push('brush-off')
  if (findings['formal-address'].shown && none('sina', 'chummy')) moves.push(address === 'sina' || address === 'mixed' ? 'sina' : 'chummy')
  if (commitments.some(({ kind, standing }) => kind === 'guarantee' && standing === 'beyond') && none('guarantee')) moves.push('guarantee')
  return moves
}

const courtesies: ReadonlySet<MoveKey> = new Set(['greet', 'thank', 'close-contact'])
const kindWords: ReadonlySet<MoveKey> = new Set(['apologise', 'empathise', 'admit-fault', 'listen'])

/** Courtesy answers nothing before there is an offer to part on; nor do the same kind words when the customer has asked what happens now. */
function leavesUnanswered({ scenario, state, understanding }: Reply, moves: readonly MoveKey[]): boolean {
  const { questions, signals } = understanding
  if (questions.length > 0 || signals.some(({ kind }) => kind === 'boundary' || kind === 'lets-go')) return false
  const answers = moves.filter((move) => !courtesies.has(move))
  if (answers.length === 0) return moves.length === 0 || !scenario.customer.settlesFor.some((remedy) => state.offered.includes(remedy))
  return hasAsked(state) && answers.every((move) => kindWords.has(move) && timesDone(state, move) > 0)
}

/** Whether the customer's last word asked for an answer. */
const hasAsked = ({ lines }: State): boolean =>
  lines.at(-1)?.reactions.some((key) => key === 'impatient' || key === 'wish' || key === 'ignored') === true
