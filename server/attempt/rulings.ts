import type { Me, ReviewList } from '#contract/http.ts'
import { done, type Outcome } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { KeptRuling } from '../store/rulings.ts'
import type { Hall } from './hall.ts'

type Reviews = ReviewList['reviews']

/** What reviewers have ruled, newest first, for instructors. */
export async function rulings(hall: Hall, me: Me, of: { before?: number | undefined; limit: number }): Promise<Outcome<Reviews>> {
  if (me.role !== 'instructor') return refuse('not-allowed')
  return done((await hall.store.rulings(of)).flatMap(reviewOf))
}

/** Nobody rules that a rule could not be judged, and the contract has no place for it. */
function reviewOf({ attempt, scenario, trainee, traineeName, ruling, verdict }: KeptRuling): Reviews {
  if (!ruling || verdict.value === 'unjudged') return []
  const { rule, value } = verdict
  return [{ ...ruling, rule, value, attempt, scenario, trainee: { id: trainee, name: traineeName } }]
}
