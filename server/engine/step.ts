import type { Fresh } from '#contract/event.ts'
import { inLanguage } from '#contract/language.ts'
import type { EndingKind, Fact, Scenario } from '#contract/scenario.ts'
import type { Script } from '#contract/script.ts'
import type { MoveKey, ReactionKey } from '#contract/temperament.ts'
import type { Understanding } from '#contract/understanding.ts'
import { apply } from './apply.ts'
import { causeOf } from './cause.ts'
import { decidingTurn } from './deciding-turn.ts'
import { noticedDetail } from './detail.ts'
import { decideEnding } from './endings.ts'
import { type Asked, askedFor } from './facts.ts'
import { moveMood, weigh } from './mood.ts'
import { movesIn } from './moves.ts'
import { weighOffers } from './offers.ts'
import { promisesIn } from './promises.ts'
import { endingReactions, reactionsTo } from './reactions.ts'
import type { State } from './state.ts'
import { toldOf } from './told.ts'
import { nextWant } from './wants.ts'

/** What the trainee sent. `interrupted`: while the customer was still typing. */
export type Said = { readonly text: string; readonly message: string; readonly understanding: Understanding; readonly interrupted: boolean }

/** What the customer's answer has to say; how, is worded elsewhere. */
export type Cue = {
  readonly turn: number
  /** In the order they are said; facts come before what leads on or ends. */
  readonly reactions: readonly ReactionKey[]
  /** Ids of the facts told in this turn. */
  readonly facts: readonly string[]
  /** Ids of the unknowns asked for in this turn. */
  readonly unknowns: readonly string[]
  readonly ending: EndingKind | null
  /** Id of the offered remedy the customer answers. */
  readonly remedy: string | null
  /** What the customer says they want, in their words, where they are asked and have not said it all. */
  readonly want: string | null
  /** Title of the detail that the trainee took up. */
  readonly detail: string | null
  /** The mood after the turn. */
  readonly anger: number
  readonly trust: number
}

export type Step =
  | { readonly ok: true; readonly events: readonly Fresh[]; readonly cue: Cue }
  | { readonly ok: false; readonly refusal: 'attempt-ended' }

/** One turn of the attempt. Pure: the same script, state and reply always give the same events. */
export function step(script: Script, before: State, said: Said): Step {
  if (!before.started) throw new Error('step needs the state of a begun attempt: fold the events of begin() first')
  if (before.ended) return { ok: false, refusal: 'attempt-ended' }
  const { scenario } = script
  const { understanding } = said
  const turn = before.turn + 1
  const heard = hear(scenario, turn, said)
  const known = heard.reduce(apply, before)
  const asked = askedFor(scenario, before, understanding)
  const moves = movesIn({ scenario, state: before, understanding, asked, interrupted: heard.some(({ type }) => type === 'interrupted') })
  const weighed = weigh(script, before, moves)
  const mood = moveMood(script, known, weighed)
  const moved: Fresh = { type: 'mood-moved', turn, ...mood, cause: causeOf(before.language, weighed, understanding), moves: [...moves] }
  const facts = asked.facts.map((fact) => factTold(fact, turn, before))
  const ending = decideEnding(scenario, before, [moved, ...facts].reduce(apply, known))
  // A customer who leaves tells nothing more.
  const told = ending === 'walked-out' || ending === 'escalated' ? [] : facts
  const promised = promisesIn(scenario, before, understanding).map((promise): Fresh => ({ type: 'promise-made', turn, promise }))

  const events = [...heard, moved, ...told, ...promised]
  const after = events.reduce(apply, before)
  const cue = cueFor({ script, before, after, understanding, moves, asked, ending, told: told.map(({ fact }) => fact) })
  return { ok: true, events: ending ? [...events, attemptEnded(script, after, ending)] : events, cue }
}

/** What happened before the customer took any of it in. Nobody can interrupt a letter. */
function hear(scenario: Scenario, turn: number, { text, message, understanding, interrupted }: Said): readonly Fresh[] {
  const heard: Fresh[] = [
    { type: 'trainee-said', turn, text, message },
    { type: 'reply-understood', turn, understanding },
  ]
  return interrupted && scenario.channel === 'chat' ? [...heard, { type: 'interrupted', turn }] : heard
}

type Taken = {
  readonly script: Script
  readonly before: State
  readonly after: State
  readonly understanding: Understanding
  readonly moves: readonly MoveKey[]
  readonly asked: Asked
  readonly ending: EndingKind | null
  readonly told: readonly string[]
}

function cueFor({ script: { scenario }, ending, told, ...turn }: Taken): Cue {
  const { before, after, understanding, asked } = turn
  const asksWish = asksForWish(understanding)
  const reactions = reactionsTo({ ...turn, asksWish })
  return {
    turn: after.turn,
    reactions: ending ? endingReactions(reactions, ending) : reactions,
    facts: told,
    unknowns: asked.unknowns.map((unknown) => unknown.id),
    ending,
    remedy: weighOffers(scenario, understanding).remedy,
    want: asksWish ? nextWant(scenario, before) : null,
    detail: noticedDetail(scenario, before.language, understanding),
    anger: after.anger,
    trust: after.trust,
  }
}

const attemptEnded = (script: Script, after: State, ending: EndingKind): Fresh => ({
  type: 'attempt-ended',
  turn: after.turn,
  ending,
  decidingTurn: decidingTurn(after, ending),
  told: toldOf(script, after, ending),
})

const factTold = (fact: Fact, turn: number, { language }: State): Extract<Fresh, { type: 'fact-told' }> => ({
  type: 'fact-told',
  turn,
  fact: fact.id,
  title: inLanguage(fact.title, language),
  text: inLanguage(fact.text, language),
})

/** The customer says what they want when they are asked for it, not when they are asked to say yes to something. */
function asksForWish({ nature, findings, questions }: Understanding): boolean {
  if (nature !== 'reply') return false
  if (questions.some(({ about }) => about === 'solution')) return true
  return findings['involve-customer'].shown && !questions.some(({ about }) => about === 'consent')
}
