import type { Unsent } from './kept.ts'
import type { Timed } from './timeline.ts'

/** `key` stays the same from the moment a line is on the screen, so that it is drawn and heard once. */
type Line = {
  readonly key: string
  readonly text: string
  readonly at: number
  readonly state: 'said' | 'pending'
}
export type Group = { readonly key: string; readonly by: 'customer' | 'trainee'; readonly turn: number; readonly lines: readonly Line[] }

type Spoken = Line & { readonly by: Group['by']; readonly turn: number }

/** What was said so far, in the order in which it came onto the screen, one group for each change of speaker. */
export function talk(shown: readonly Timed[], unsent: readonly Unsent[]): readonly Group[] {
  const said = shown.toSorted((a, b) => a.shows - b.shows).flatMap(spoken)
  const stored = new Set(said.map(({ key }) => key))
  const last = said.at(-1)?.turn ?? 0
  const waiting = unsent
    .filter(({ message }) => !stored.has(message))
    .map(({ message, text, at }, n): Spoken => ({ key: message, text, at, by: 'trainee', turn: last + n + 1, state: 'pending' }))
  return [...said, ...waiting].reduce(joined, [])
}

function spoken({ event, shows }: Timed): Spoken[] {
  const { turn, text } = 'text' in event && 'turn' in event ? event : { turn: 0, text: '' }
  if (event.type === 'customer-said') return [{ key: `customer-${event.seq}`, text, at: shows, by: 'customer', turn, state: 'said' }]
  if (event.type === 'trainee-said') return [{ key: event.message, text, at: event.at, by: 'trainee', turn, state: 'said' }]
  return []
}

function joined(groups: readonly Group[], { by, turn, ...line }: Spoken): readonly Group[] {
  const last = groups.at(-1)
  // Interrupted, a customer goes on under the same name with what they had begun.
  if (last?.by === by && (by === 'customer' || last.turn === turn))
    return [...groups.slice(0, -1), { ...last, lines: [...last.lines, line] }]
  return [...groups, { key: line.key, by, turn, lines: [line] }]
}
