import type { Script } from '#contract/script.ts'
import type { Verdict } from '#contract/verdict.ts'
import { doubtful } from './doubtful.ts'
import { draft } from './draft.ts'
import { isSure, type Known, type Shown, shownIn, sureOfNone } from './finding.ts'
import type { Sitting } from './sitting.ts'
import { whyBroken, whyMet } from './whys/why.ts'

/** Broken in any turn is broken, and the verdict stands on the worst one. Kept, it is met and stands on none. */
export function judgeForbidden(rule: Known, script: Script, sitting: Sitting): Verdict {
  const broken = shownIn(sitting, rule).filter(isSure)
  const worst = worstOf(broken)
  if (!worst) return doubtful(rule, sitting) ?? kept(rule, script, sitting)
  const others = broken.filter((one) => one !== worst).map(({ turn }) => turn.turn)
  const { turn, finding } = worst
  const why = whyBroken(rule.id, script, sitting, turn, others)
  return draft(rule.id, 'missed', { confidence: finding.confidence, turn: turn.turn, quotes: finding.quotes, why })
}

function kept(rule: Known, script: Script, sitting: Sitting): Verdict {
  const why = whyMet(rule.id, script, sitting, null, null)
  return draft(rule.id, 'met', { confidence: sureOfNone(sitting, rule), credit: 1, why })
}

/** The most offences in one reply; of equals the first, because from there on the customer had heard it. */
function worstOf(broken: readonly Shown[]): Shown | undefined {
  return broken.toSorted((a, b) => b.finding.quotes.length - a.finding.quotes.length)[0]
}
