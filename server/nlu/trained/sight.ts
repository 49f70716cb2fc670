import type { KnownRule } from '#contract/standard.ts'
import type { Understanding } from '#contract/understanding.ts'
import type { Reading } from '../reading.ts'
import type { Judged } from '../rules/judged.ts'

/** A reply with all that the patterns found in it: what the trained layer looks at. */
export type Sight = Pick<Understanding, 'offers' | 'commitments' | 'questions' | 'signals'> & {
  /** What the trainee says; forbidden rules are judged on it. */
  readonly reading: Reading
  /** What of it may earn something; required rules are judged on it. */
  readonly earning: Reading
  /** Rules that the reply cannot show, whatever it says: it is none, or was written for another complaint. */
  readonly closed: ReadonlySet<KnownRule>
  readonly judged: Readonly<Record<KnownRule, Judged>>
}
