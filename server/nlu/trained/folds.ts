/**
 * Parts things into so many lots of about the same size, never parting those of one group: a number for every
 * thing. The largest groups are dealt first, each to the lot that has least; the order of the things is no matter.
 */
export function foldsOf<T>(things: readonly T[], group: (thing: T) => string, lots: number): readonly number[] {
  const sizes = new Map<string, number>()
  for (const thing of things) sizes.set(group(thing), (sizes.get(group(thing)) ?? 0) + 1)
  const groups = [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const filled = new Array<number>(lots).fill(0)
  const lotOf = new Map<string, number>()
  for (const [name, size] of groups) {
    const least = filled.indexOf(Math.min(...filled))
    filled[least] = (filled[least] ?? 0) + size
    lotOf.set(name, least)
  }
  return things.map((thing) => lotOf.get(group(thing)) ?? 0)
}
