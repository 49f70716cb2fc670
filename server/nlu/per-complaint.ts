import type { Reading } from './reading.ts'

const most = 200

/** The customer's lines and the policy stay the same for many replies: what is made of them is remembered, the latest ones. */
export function perComplaint<Made>(make: (reading: Reading) => Made): (reading: Reading) => Made {
  const known = new Map<string, Made>()
  return (reading) => {
    const key = keyOf(reading)
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const made = make(reading)
    known.set(key, made)
    return made
  }
}

const numbers = new WeakMap<object, number>()
let count = 0

function keyOf({ heard: { customer, policy }, pack }: Reading): string {
  return `${numberOf(pack)} ${typeof policy === 'string' ? policy : numberOf(policy)}\n${customer.join('\n')}`
}

/** One number for one object, for a key of text. */
function numberOf(one: object): number {
  const known = numbers.get(one) ?? ++count
  numbers.set(one, known)
  return known
}
