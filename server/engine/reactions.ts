import type { EndingKind } from '#contract/scenario.ts'
import type { MoveKey, ReactionKey } from '#contract/temperament.ts'
import type { Understanding } from '#contract/understanding.ts'
import type { Asked } from './facts.ts'
import { timesDone } from './mood.ts'
import type { State } from './state.ts'

type Turn = {
  readonly before: State
  readonly after: State
  readonly understanding: Understanding
  readonly moves: readonly MoveKey[]
  readonly asked: Asked
  /** Whether the customer is asked which solution they want. */
  readonly asksWish: boolean
}

const asReaction: Partial<Record<MoveKey, ReactionKey>> = {
  greet: 'greeted',
  apologise: 'apology',
  empathise: 'empathy',
  thank: 'thanks',
  listen: 'detail-noticed',
  'admit-fault': 'admitted-fault',
  'act-now': 'action',
  'conditional-apology': 'apology-conditional',
}
/** These say themselves only in the facts, the offers or the farewell that they bring. */
const silent: ReadonlySet<MoveKey> = new Set(['find-out-facts', 'propose-solution', 'involve-customer', 'close-contact'])

/** What cannot be passed over, the worst first. */
const grave: readonly ReactionKey[] = [
  'insult',
  'shouting',
  'instructions',
  'wrong-language',
  'nonsense',
  'recited',
  'repeated',
  'empty',
  'blame',
  'sarcasm',
  'sina',
  'brush-off',
  'interrupted',
  'apology-conditional',
  'blames-colleague',
  'guarantee',
  'chummy',
  'hands-over',
  'ignored',
  'boundary',
]
const offers: readonly ReactionKey[] = ['offer-good', 'offer-more', 'offer-beyond', 'declined', 'offer-vague']
const kindnesses: readonly ReactionKey[] = [
  'action',
  'admitted-fault',
  'empathy',
  'apology',
  'apology-again',
  'detail-noticed',
  'follow-up',
  'thanks',
  'greeted',
]

/** Several things done in one reply get one natural answer: first what matters most, then what leads on; at most three. */
export function reactionsTo(turn: Turn): readonly ReactionKey[] {
  const { understanding, asked } = turn
  const keys = keysOf(turn)
  const first = (of: readonly ReactionKey[]) => of.find((key) => keys.has(key))
  if (understanding.nature !== 'reply') return [first(grave) ?? 'nonsense']
  const worst = first(grave)
  const offer = first(offers)
  const kind = worst ? undefined : kindness(turn, first(kindnesses), offer)
  const question = questionReaction(asked)
  const said = [worst, kind, offer, question].filter((key) => key !== undefined)
  const lead = leadOn(turn, said)
  const room = asked.facts.length > 0 ? 2 : 3
  const all = lead ? [...said.slice(0, room - 1), lead] : said.slice(0, room)
  if (all.length > 0 || asked.facts.length > 0) return all
  return [turn.after.anger < turn.before.anger ? 'cooling' : 'impatient']
}

function keysOf({ before, moves, understanding }: Turn): ReadonlySet<ReactionKey> {
  const keys = new Set<ReactionKey>()
  for (const move of moves) {
    if (move === 'apologise' && timesDone(before, move) > 0) keys.add('apology-again')
    else if (!silent.has(move)) keys.add(asReaction[move] ?? (move as ReactionKey))
  }
  if (understanding.signals.some(({ kind }) => kind === 'boundary')) keys.add('boundary')
  return keys
}

/** A kindness is answered where nothing weightier is: not a mere greeting before facts, nothing before a good offer. */
function kindness({ asked }: Turn, kind: ReactionKey | undefined, offer: ReactionKey | undefined): ReactionKey | undefined {
  if (offer === 'offer-good' || offer === 'offer-more') return undefined
  const trivial = kind === 'greeted' || kind === 'thanks' || kind === 'apology-again'
  return trivial && (asked.facts.length > 0 || offer !== undefined) ? undefined : kind
}

function questionReaction(asked: Asked): ReactionKey | undefined {
  if (asked.unknowns.length > 0) return 'question-unknown'
  if (asked.again) return 'question-told'
  return asked.unanswered && asked.facts.length === 0 ? 'question-unknown' : undefined
}

/** What carries the talk on: the wish that was asked for, impatience for a solution, or a cooler word. */
function leadOn({ before, after, moves, asked, asksWish }: Turn, said: readonly ReactionKey[]): ReactionKey | undefined {
  const offered = said.some((key) => offers.includes(key) && key !== 'declined')
  if (asksWish && !offered) return 'wish'
  if (offered || said.some((key) => key === 'ignored' || key === 'question-unknown')) return undefined
  const asks = asked.facts.length > 0 || moves.includes('find-out-facts')
  const waiting = after.offered.length === 0 && !moves.includes('act-now')
  if (waiting && (!asks || after.turn > 2)) return 'impatient'
  return after.anger < before.anger && after.anger <= 45 ? 'cooling' : undefined
}

/** The answer with which the talk ends: a last word on the worst, then the farewell. */
export function endingReactions(reactions: readonly ReactionKey[], ending: EndingKind): readonly ReactionKey[] {
  if (ending === 'abandoned') return []
  const [first] = reactions
  const stung = first !== undefined && grave.includes(first)
  return ending === 'resolved' || ending === 'settled' || !stung ? [ending] : [first, ending]
}
