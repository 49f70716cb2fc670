import type { Report } from '#contract/report.ts'

export type Entry = {
  readonly turn: number
  readonly quote: string
  readonly when: string | null
  readonly remedy: string | null
  readonly standing: Report['promises'][number]['standing']
  /** False where it was offered as a question. */
  readonly firm: boolean
}

/** Promises, and offers that are no promise yet, in the order they were made; the same words once for each standing. */
export function entriesOf({ promises, offers }: Pick<Report, 'promises' | 'offers'>): readonly Entry[] {
  const promised = promises.map(({ turn, quote, when, remedy, standing }) => ({ turn, quote, when, remedy, standing, firm: true }))
  const offered = offers
    .filter((offer) => !promised.some((one) => one.turn === offer.turn && one.standing === offer.standing && share(one.quote, offer.quote)))
    .map(({ turn, quote, when, remedy, standing, firm }) => ({ turn, quote, when, remedy, standing, firm }))
  // One sentence can be taken for two kinds of promise; the reader saw it once.
  const once = new Map([...promised, ...offered].toReversed().map((entry) => [`${entry.turn} ${entry.standing} ${entry.quote}`, entry]))
  return [...once.values()].toReversed().toSorted((a, b) => a.turn - b.turn)
}

/** Whether two quotations are of the same words: one holds the other, or its better half. */
function share(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const half = Math.ceil(short.length / 2)
  return long.includes(short) || long.includes(short.slice(0, half)) || long.includes(short.slice(-half))
}
