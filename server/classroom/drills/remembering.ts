import type { Policy } from '#contract/scenario.ts'
import type { Understanding } from '#contract/understanding.ts'
import type { Understand } from '../rooms.ts'

/**
 * Understands what authors wrote, each reply once for each scenario as it was read: a list of drills holds a
 * hundred of them, and they are the same at every look.
 */
export function remembering(understand: Understand): Understand {
  const read = new WeakMap<Policy, Map<string, Understanding>>()
  return (reply, heard) => {
    const known = read.get(heard.policy) ?? new Map<string, Understanding>()
    read.set(heard.policy, known)
    const key = [heard.language, ...heard.customer, reply].join('\n')
    const understanding = known.get(key) ?? understand(reply, heard)
    known.set(key, understanding)
    return understanding
  }
}
