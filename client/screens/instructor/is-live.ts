import type { AttemptRow } from '#contract/http.ts'

/** Longer than anybody thinks over a reply: what is older was left, not is being practised. */
const sittingMs = 60 * 60_000

/** Whether somebody is, as far as the list can tell, practising at this moment. */
export const isLive = ({ endedAt, startedAt }: AttemptRow): boolean => endedAt === null && Date.now() - startedAt < sittingMs
