import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { VerdictSign } from '../../parts/verdict-sign.tsx'
import css from './compare.module.css'
import type { Pair } from './compare.tsx'

/** What trying again changed, in a sentence; below it both results. */
export function Head({ of }: { of: Pair }) {
  const { t } = useTranslation()
  const { before, after, turn } = of
  const { row } = after.view
  return (
    <header className={css.head}>
      <p className={css.meta}>
        <Link to="/attempts">{t('debrief.mine')}</Link>
        <span>{row.title}</span>
        <span>{t('compare.name', { turn })}</span>
        {before.view.attempt.rewound && before.report && (
          <Link to={`/attempts/${before.view.attempt.id}/compare`}>{t('compare.originToo')}</Link>
        )}
      </p>
      <h1>
        <Finding of={of} />
      </h1>
      <div className={css.pair}>
        <Result of={before} name={t('compare.before')} />
        <Result of={after} name={t('compare.after')} />
      </div>
    </header>
  )
}

function Finding({ of: { before, after } }: { of: Pair }) {
  const { t } = useTranslation()
  if (!before.report || !after.report) return t('compare.originRuns')
  const gained = Math.round(after.report.score.points) - Math.round(before.report.score.points)
  const points = gained === 0 ? t('compare.same') : t(gained > 0 ? 'compare.more' : 'compare.less', { count: Math.abs(gained) })
  const endings = { before: t(`room.endings.${before.report.ending}`), after: t(`room.endings.${after.report.ending}`) }
  return `${points}${t(before.report.ending === after.report.ending ? 'compare.sameEnding' : 'compare.otherEnding', endings)}`
}

function Result({ of: { view, report }, name }: { of: Pair['before']; name: string }) {
  const { t } = useTranslation()
  return (
    <section className={css.result} aria-label={name}>
      <h2>{name}</h2>
      {report ? (
        <>
          <p lang={report.language}>{report.told}</p>
          <p>
            <b>{Math.round(report.score.points)}</b> {t('progress.bestOf')}{' '}
            <span className={`verdict ${report.score.passed ? 'met' : 'missed'}`}>
              <VerdictSign of={report.score.passed ? 'met' : 'missed'} />
              <span>{t(report.score.passed ? 'attempts.passedMark' : 'attempts.belowMark')}</span>
            </span>
          </p>
          <Link to={`/attempts/${view.attempt.id}/debrief`}>{t('compare.toDebrief')}</Link>
        </>
      ) : (
        <Link to={`/attempts/${view.attempt.id}`}>{t('compare.carryOn')}</Link>
      )}
    </section>
  )
}
