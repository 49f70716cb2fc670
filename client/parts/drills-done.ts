const key = 'kaja:drills'

type Counts = Readonly<Record<string, number>>

function read(): Counts {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Counts) : {}
  } catch {
    return {}
  }
}

/** How many drills of a rule were done on this device. */
export const drillsDone = (rule: string): number => read()[rule] ?? 0

export function countDrill(rule: string): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...read(), [rule]: drillsDone(rule) + 1 }))
  } catch {
    // A browser that keeps nothing does not count.
  }
}
