import type { Me } from '#contract/http.ts'

type Role = Me['role']

const everyone: readonly Role[] = ['guest', 'trainee', 'instructor']
const instructors: readonly Role[] = ['instructor']

/** What each role may do. Of attempts "own" is checked where the attempt is known; here stands who may look at others'. */
const table = {
  practise: everyone,
  'see-own-attempts': everyone,
  'see-all-attempts': instructors,
  'see-faults': instructors,
  'rule-on-verdicts': instructors,
} as const satisfies Record<string, readonly Role[]>

export type Deed = keyof typeof table

/** Whether somebody of this role may do this at all. */
export const may = (role: Role, deed: Deed): boolean => table[deed].includes(role)
