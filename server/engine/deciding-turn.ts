import type { EndingKind } from '#contract/scenario.ts'
import type { State } from './state.ts'

const won: ReadonlySet<EndingKind> = new Set(['resolved', 'settled', 'let-go'])

/** The turn that decided an attempt: where the customer was won, or where they were lost. One broken off is decided by harm alone. */
export function decidingTurn(state: State, ending: EndingKind): number | null {
  const gains = state.moods.slice(1).map((mood, index) => {
    const { anger, trust } = state.moods[index] ?? mood
    // Accepting an offer weighs more than its bare effect: without it nothing is won.
    const accepted = mood.moves.includes('offer-good') ? 10 : 0
    return { turn: mood.turn, gain: anger - mood.anger + mood.trust - trust + (won.has(ending) ? accepted : 0) }
  })
  const sign = won.has(ending) ? 1 : -1
  const best = gains.reduce<(typeof gains)[number] | null>(
    (best, each) => (best && sign * best.gain >= sign * each.gain ? best : each),
    null,
  )
  if (!best || (ending === 'abandoned' && best.gain >= 0)) return null
  return best.turn
}
