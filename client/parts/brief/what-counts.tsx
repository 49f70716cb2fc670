import { useTranslation } from 'react-i18next'
import { useStandard } from '../../api/scenarios.ts'
import { useLanguage } from '../../texts/texts.ts'
import css from './brief.module.css'

/** The standard's rules, folded: their numbers are the ones the debrief uses. */
export function WhatCounts({ standard: id, full = false }: { standard: string; full?: boolean }) {
  const { t } = useTranslation()
  const { data: standard } = useStandard(id, useLanguage())
  if (!standard) return null
  return (
    <details className={css.counts}>
      <summary>
        {t('library.brief.counts')} <span className="count">{t('library.brief.rules', { count: standard.rules.length })}</span>
      </summary>
      <ol>
        {standard.rules.map((rule, at) => (
          <li key={rule.id}>
            <span className="num soft">{at + 1}</span>
            <span>
              {rule.title}
              {rule.blocking && <span className="soft"> · {t('library.brief.blocking')}</span>}
              {full && <span className={css.means}>{rule.means}</span>}
            </span>
          </li>
        ))}
      </ol>
      <p className="soft">{t('library.brief.passMark', { count: standard.passMark })}</p>
    </details>
  )
}
