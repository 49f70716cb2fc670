import type { longestReply as Longest } from '#contract/wire.ts'

/** The contract's limit; spelled out here because the contract is there as types only. */
export const longestReply = 8000 satisfies typeof Longest

/** How many characters are left before the counter is worth showing. */
export const worthSaying = 500
