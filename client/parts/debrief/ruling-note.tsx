import { Gavel } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Ruled } from '#contract/http.ts'
import { useDates } from '../dates.ts'
import { Quoted } from '../quoted.tsx'
import { kindOf, type RuleView } from './judged.ts'
import css from './rules.module.css'

/** Who overruled the verdict, when, what it was before, and why. */
export function RulingNote({ ruling, kind }: { ruling: Ruled; kind: RuleView['kind'] }) {
  const { t } = useTranslation()
  const { moment } = useDates()
  const was = t(`debrief.verdicts.${kindOf({ value: ruling.was, credit: 1 }, kind)}`)
  return (
    <div className={css.ruling}>
      <Gavel className="icon" aria-hidden="true" />
      <div>
        <p>
          <Quoted>{ruling.reason}</Quoted>
        </p>
        <p className="soft">{t('debrief.ruled', { name: ruling.reviewerName, when: moment(ruling.at), was })}</p>
      </div>
    </div>
  )
}
