import type { TFunction } from 'i18next'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Progress } from '#contract/progress.ts'
import { clause } from '../../parts/clause.ts'
import { Jump } from '../../parts/debrief/jump.tsx'

/** The finding in two sentences: how the last attempts went, and what would earn most now. */
export function Finding({ of }: { of: Progress }) {
  const { t } = useTranslation()
  return (
    <>
      {trend(of, t)} <Gains of={of.gains} />
    </>
  )
}

/** A run of passes is told before anything; without any pass, whether it is at least going up. */
function trend({ attempts }: Progress, t: TFunction): string {
  const failed = attempts.findLastIndex(({ passed }) => !passed)
  const run = attempts.length - 1 - failed
  if (run > 0) return t('progress.allPassed', { count: run })
  if (attempts.some(({ passed }) => passed)) return t('progress.somePassed')
  const [from, to] = [Math.round(attempts[0]?.points ?? 0), Math.round(attempts.at(-1)?.points ?? 0)]
  return to > from ? t('progress.rising', { from, to }) : t('progress.notYet')
}

/** Each rule leads to its row in the map. */
function Gains({ of: [first, second] }: { of: Progress['gains'] }) {
  const { t } = useTranslation()
  if (!first) return t('progress.gainNone')
  const [name, other] = [clause(first.title), second ? clause(second.title) : '']
  // A clause with a comma inside has to be closed by one.
  const and = `${name.includes(',') ? ',' : ''}${t('progress.and')}`
  const sentence = second ? t('progress.gainTwo', { first: name, and, second: other }) : t('progress.gainOne', { first: name })
  const rules: Readonly<Record<string, string>> = { [name]: first.rule, ...(second && { [other]: second.rule }) }
  return sentence.split('|').map((piece) => {
    const rule = rules[piece]
    return rule ? (
      <Jump key={piece} to={`rule-${rule}`}>
        {piece}
      </Jump>
    ) : (
      <Fragment key={piece}>{piece}</Fragment>
    )
  })
}
