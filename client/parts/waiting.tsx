import { useTranslation } from 'react-i18next'
import css from './waiting.module.css'

/** Says that something is on its way; keeps still for a moment, as most things come at once. */
export function Waiting() {
  const { t } = useTranslation()
  return (
    <p className={`wrap soft ${css.waiting}`} role="status">
      {t('shell.waiting')}
    </p>
  )
}
