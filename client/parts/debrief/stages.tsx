import { useTranslation } from 'react-i18next'
import type { Report } from '#contract/report.ts'
import css from './stages.module.css'

/** Points of each stage of the service process; a stage in which nothing could be judged says so. */
export function Stages({ of: { stages, language } }: { of: Report }) {
  const { t } = useTranslation()
  return (
    <section className={css.stages} aria-labelledby="stages-title">
      <h3 id="stages-title">{t('debrief.stages')}</h3>
      <p className="small soft">{t('debrief.stagesWhy')}</p>
      <dl>
        {stages.map(({ id, title, points }) => (
          <div key={id}>
            <dt lang={language}>{title}</dt>
            <dd>
              {points === null ? (
                <span className="soft">{t('debrief.notJudged')}</span>
              ) : (
                <>
                  <span className={css.bar} aria-hidden="true">
                    <i style={{ inlineSize: `${points}%` }} />
                  </span>
                  <b>{Math.round(points)}</b>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
