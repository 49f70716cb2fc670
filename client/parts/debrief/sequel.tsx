import { useTranslation } from 'react-i18next'
import type { Debriefing } from './debriefing.ts'
import css from './sequel.module.css'

/** What became of it days later. */
export function Sequel({ of: { report } }: { of: Debriefing }) {
  const { t } = useTranslation()
  if (!report.sequel) return null
  return (
    <section className={css.sequel} aria-labelledby="sequel-title">
      <h2 id="sequel-title">{t('debrief.sequel', { count: report.sequel.days })}</h2>
      <p lang={report.language}>{report.sequel.text}</p>
    </section>
  )
}
