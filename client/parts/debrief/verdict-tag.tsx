import { useTranslation } from 'react-i18next'
import { VerdictSign } from '../verdict-sign.tsx'
import type { Judged } from './judged.ts'
import { Jump } from './jump.tsx'
import css from './verdict-tag.module.css'

/** A rule by its name, at the words it stands on; leads to its entry. */
export function VerdictTag({ of: { rule, number, kind } }: { of: Judged }) {
  const { t } = useTranslation()
  return (
    <Jump to={`r-${rule.id}`} className={`verdict ${kind} ${css.tag}`}>
      <VerdictSign of={kind} />
      <span>
        {rule.title}
        {kind !== 'met' && ` · ${t(`debrief.verdicts.${kind}`)}`}
        <sup aria-hidden="true">{number}</sup>
      </span>
    </Jump>
  )
}
