import { useTranslation } from 'react-i18next'
import css from '../../parts/trouble.module.css'
import { useTitle } from '../../parts/use-title.ts'

/** A fault of ours that a screen threw, or a part of the program that could not be loaded. */
export function Broken() {
  const { t } = useTranslation()
  useTitle(t('shell.brokenTitle'))
  return (
    <section className={`wrap ${css.trouble}`} role="alert">
      <h1>{t('shell.brokenTitle')}</h1>
      <p>{t('shell.broken')}</p>
      <p className={css.ways}>
        <button className="do" type="button" onClick={() => location.reload()}>
          {t('shell.reload')}
        </button>
        <a className="quiet" href="/">
          {t('shell.toLibrary')}
        </a>
      </p>
    </section>
  )
}
