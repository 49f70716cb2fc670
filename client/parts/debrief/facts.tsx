import { useTranslation } from 'react-i18next'
import { VerdictSign } from '../verdict-sign.tsx'
import type { Debriefing } from './debriefing.ts'
import css from './facts.module.css'
import { Jump } from './jump.tsx'

/** What the customer told because they were asked, and what nobody asked about. */
export function Facts({ of: { report } }: { of: Debriefing }) {
  const { t } = useTranslation()
  const told = report.facts.filter((fact) => fact.told)
  const missed = report.facts.filter((fact) => !fact.told)
  if (report.facts.length === 0) return null
  return (
    <section className={css.facts} aria-labelledby="facts-title">
      <h2 id="facts-title">
        {t('debrief.facts')} <span className="count">{t('debrief.factsCount', { told: told.length, all: report.facts.length })}</span>
      </h2>
      {told.length === 0 && <p className="soft">{t('debrief.factsNone')}</p>}
      <ul className={css.told}>
        {told.map(({ id, title, text, turn }) => (
          <li key={id}>
            <VerdictSign of="met" />
            <div>
              <p>
                <b lang={report.language}>{title}</b>
                {turn !== null && (
                  <>
                    {' '}
                    <Jump to={`v${turn}`}>{t('debrief.inTurn', { turn })}</Jump>
                  </>
                )}
              </p>
              <p className="soft" lang={report.language}>
                {text}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {missed.length > 0 && (
        <>
          <h3>{t('debrief.notAsked')}</h3>
          <ul className={css.missed} lang={report.language}>
            {missed.map(({ id, title }) => (
              <li key={id}>
                <VerdictSign of="missed" />
                <p>{title}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
