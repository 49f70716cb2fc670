import { useMediaQuery } from '@mantine/hooks'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Drill } from '#contract/drill.ts'
import css from './drill.module.css'

/** Who one is in this drill, and what may be offered; folded away where the window is narrow. */
export function Case({ drill: { role, situation, mayOffer } }: { drill: Drill }) {
  const { t } = useTranslation()
  const isWide = useMediaQuery('(min-width: 62.01rem)', true, { getInitialValueInEffect: false })
  return (
    <details className={css.case} open={isWide}>
      <summary>{t('drill.ownCase')}</summary>
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
    </details>
  )
}
