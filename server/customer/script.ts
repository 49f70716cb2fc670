import type { Fresh } from '#contract/event.ts'
import { inLanguage, type Text } from '#contract/language.ts'
import { saidBefore } from '#contract/said-before.ts'
import type { Script } from '#contract/script.ts'
import type { ReactionKey } from '#contract/temperament.ts'
import type { State } from '../engine/state.ts'
import type { Cue } from '../engine/step.ts'
import { chooseLine, type Search } from './choose-line.ts'
import { typingTime } from './typing-time.ts'

export type Spoken = Extract<Fresh, { type: 'customer-said' }>

/** Something to say, and which reactions it answers. */
type Piece = { readonly text: string; readonly reactions: readonly ReactionKey[] }

const mostBubbles = 3

/** The customer's answer in the author's words: pure, the same for the same seed, and never a line twice in an attempt. */
export function wordLines(script: Script, state: State, cue: Cue): readonly Spoken[] {
  const pieces = piecesOf(script, state, cue)
  const letter = script.scenario.channel === 'letter'
  const said = (piece: Piece): Spoken => ({
    type: 'customer-said',
    turn: cue.turn,
    text: piece.text,
    reactions: [...piece.reactions],
    typing: letter ? 0 : typingTime(piece.text),
    by: 'script',
  })
  if (letter) return pieces.length === 0 ? [] : [said(merged(withFactsTogether(pieces), '\n\n'))]
  return bubbles(pieces).map(said)
}

/** First what answers the reply, then the facts asked for, then what leads on or ends. */
function piecesOf(script: Script, state: State, cue: Cue): readonly Piece[] {
  const pieces: Piece[] = []
  const search = (): Search => ({ ...searchFor(script, state, cue), said: [...state.lines, ...pieces].map((each) => each.text) })
  const answer = (reactions: readonly ReactionKey[]) => {
    for (const reaction of reactions) {
      const text = wording(reaction, cue, search())
      if (text !== null) pieces.push({ text, reactions: [reaction] })
    }
  }
  answer(cue.reactions.filter((reaction) => !comesLast(reaction, cue)))
  for (const text of factTexts(script, state, cue)) pieces.push({ text, reactions: [] })
  answer(cue.reactions.filter((reaction) => comesLast(reaction, cue)))
  return pieces
}

const comesLast = (reaction: ReactionKey, { ending }: Cue): boolean =>
  reaction === 'wish' || reaction === 'impatient' || reaction === 'cooling' || reaction === ending

function searchFor(script: Script, state: State, cue: Cue): Omit<Search, 'said'> {
  const { scenario } = script
  const { language, seed } = state
  const remedy = scenario.policy.remedies.find((each) => each.id === cue.remedy)
  const fillings = {
    remedy: remedy ? inLanguage(remedy.title, language) : null,
    want: cue.want,
    name: inLanguage(scenario.customer.name, language),
    detail: cue.detail,
  }
  return { script, language, seed, turn: cue.turn, fillings }
}

function wording(reaction: ReactionKey, cue: Cue, search: Search): string | null {
  if (reaction === 'question-unknown') {
    const own = unknownText(cue, search)
    if (own !== null) return own
  }
  return chooseLine(reaction, search)
}

/** What the author wrote for things this customer cannot know. */
function unknownText({ unknowns }: Cue, { script, language, said }: Search): string | null {
  const texts = script.scenario.unknowns.flatMap(({ id, text }) =>
    text !== undefined && unknowns.includes(id) ? [inLanguage(text, language)] : [],
  )
  const unsaid = texts.filter((text) => !saidBefore(said, text))
  return unsaid.length > 0 ? unsaid.join(' ') : null
}

const asSaid: Text = { et: 'Nagu juba öeldud:', en: 'As I have said:' }

/** Each fact in its own words; one that stood in an earlier line is not said the same way again. */
function factTexts({ scenario }: Script, { language, lines }: State, cue: Cue): readonly string[] {
  const said = lines.map((line) => line.text)
  const told = scenario.facts.filter((fact) => cue.facts.includes(fact.id)).map((fact) => inLanguage(fact.text, language))
  return told.map((text) => (said.some((line) => line === text) ? `${inLanguage(asSaid, language)} ${text}` : text))
}

/** At most three bubbles: facts run together first, then what comes before the last word. */
function bubbles(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length <= mostBubbles) return pieces
  const fewer = withFactsTogether(pieces)
  return fewer.length <= mostBubbles ? fewer : [merged(fewer.slice(0, -2), ' '), ...fewer.slice(-2)]
}

/** All facts of a turn in one breath, where they stand. */
function withFactsTogether(pieces: readonly Piece[]): readonly Piece[] {
  const facts = pieces.filter((piece) => piece.reactions.length === 0)
  if (facts.length < 2) return pieces
  const at = pieces.findIndex((piece) => piece.reactions.length === 0)
  return [...pieces.slice(0, at), merged(facts, ' '), ...pieces.slice(at + facts.length)]
}

const merged = (pieces: readonly Piece[], between: string): Piece => ({
  text: pieces.map((piece) => piece.text).join(between),
  reactions: pieces.flatMap((piece) => piece.reactions),
})
