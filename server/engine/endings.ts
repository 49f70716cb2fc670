import type { EndingKind, Scenario } from '#contract/scenario.ts'
import type { MoveKey } from '#contract/temperament.ts'
import { holds } from './condition.ts'
import type { State } from './state.ts'

const insufferable: ReadonlySet<MoveKey> = new Set([
  'insult',
  'blame',
  'sarcasm',
  'shouting',
  'empty',
  'nonsense',
  'wrong-language',
  'instructions',
  'recited',
  'repeated',
])

/** Whether and how the attempt ends with this turn; the worst first. An ending the author left out does not happen. */
export function decideEnding(scenario: Scenario, before: State, after: State): EndingKind | null {
  const { endings, turnLimit } = scenario
  const reached = (kind: Exclude<EndingKind, 'turn-limit' | 'abandoned'>, state = after): boolean => {
    const ending = endings[kind]
    return ending !== undefined && holds(ending.when, state)
  }
  const last = after.turn >= turnLimit
  if (reached('walked-out')) return 'walked-out'
  if (reached('escalated')) return 'escalated'
  if (letsGo(after) && reached('let-go')) return 'let-go'
  // Nobody makes peace in answer to an insult or to no answer.
  const peaceable = !after.moods.at(-1)?.moves.some((move) => insufferable.has(move))
  // A contented customer leaves the trainee one more reply to round things off, unless they are taking their leave already.
  const content = (kind: 'resolved' | 'settled') => reached(kind) && (last || takesLeave(after) || reached(kind, before))
  if (peaceable && content('resolved')) return 'resolved'
  if (peaceable && content('settled') && !reached('resolved')) return 'settled'
  return last ? 'turn-limit' : null
}

const letsGo = ({ understood }: State): boolean => understood?.signals.some(({ kind }) => kind === 'lets-go') === true

function takesLeave({ understood }: State): boolean {
  if (!understood || understood.questions.some(({ about }) => about !== 'other')) return false
  return understood.findings['close-contact'].shown || understood.signals.some(({ kind }) => kind === 'farewell')
}
