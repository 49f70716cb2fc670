import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import css from '../../parts/trouble.module.css'
import { useTitle } from '../../parts/use-title.ts'

export function NotFound() {
  const { t } = useTranslation()
  useTitle(t('shell.notFoundTitle'))
  return (
    <section className={`wrap ${css.trouble}`}>
      <h1>{t('shell.notFoundTitle')}</h1>
      <p>{t('shell.notFound')}</p>
      <p className={css.ways}>
        <Link className="do" to="/">
          {t('shell.toLibrary')}
        </Link>
      </p>
    </section>
  )
}
