import { useTranslation } from 'react-i18next'
import { BriefContent } from './brief-content.tsx'
import css from './room.module.css'
import type { Sitting } from './sitting.ts'

/** The brief in its own column, where there is room for one. */
export function BriefPanel({ sitting, className }: { sitting: Sitting; className: string | undefined }) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <aside className={`${css.brief} ${className}`} aria-label={t('room.yourBrief')} tabIndex={0}>
      <BriefContent sitting={sitting} />
    </aside>
  )
}
