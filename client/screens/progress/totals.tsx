import { useTranslation } from 'react-i18next'
import type { Progress } from '#contract/progress.ts'
import css from './progress.module.css'

/** How often, how well at best, how often above the pass mark. */
export function Totals({ of: { finished, attempts, lookBack } }: { of: Progress }) {
  const { t } = useTranslation()
  const last = attempts.slice(-lookBack)
  return (
    <dl className={css.totals}>
      <div>
        <dt>{t('progress.finished')}</dt>
        <dd>
          <b>{finished}</b>
        </dd>
      </div>
      <div>
        <dt>{t('progress.best')}</dt>
        <dd>
          <b>{Math.round(Math.max(...attempts.map(({ points }) => points)))}</b> {t('progress.bestOf')}
        </dd>
      </div>
      <div>
        <dt>{t('progress.overMark')}</dt>
        <dd>
          <b>{last.filter(({ passed }) => passed).length}</b> {t('progress.ofLast', { count: last.length })}
        </dd>
      </div>
    </dl>
  )
}
