import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useRefusalWords } from './refusal-words.ts'
import css from './trouble.module.css'

/** What stands in place of something that could not be fetched, and the way on. */
export function Trouble({ fault, retry }: { fault: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  return (
    <section className={`wrap ${css.trouble}`} role="alert">
      <h1>{words(fault)}</h1>
      <p className={css.ways}>
        {retry && (
          <button className="do" type="button" onClick={retry}>
            {t('shell.retry')}
          </button>
        )}
        <Link className="quiet" to="/">
          {t('shell.toLibrary')}
        </Link>
      </p>
    </section>
  )
}
