import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Drill } from '#contract/drill.ts'
import css from './drill.module.css'

/** Who one is in this drill, and what may be offered. */
export function Case({ drill: { role, situation, mayOffer } }: { drill: Drill }) {
  const { t } = useTranslation()
  return (
    <aside className={css.case} aria-label={t('drill.ownCase')}>
      <h2>{t('drill.ownCase')}</h2>
      <p>{role}</p>
      <p className="soft">{situation}</p>
      <h2>{t('library.brief.mayOffer')}</h2>
      <ul>
        {mayOffer.map(({ id, title }) => (
          <li key={id}>
            <Plus className="icon" aria-hidden="true" />
            <span>{title}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
