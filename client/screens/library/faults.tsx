import { TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ScenarioFault } from '#contract/http.ts'
import css from './library.module.css'

/** What is wrong in the instructor's own files; a trainee's list is empty. */
export function Faults({ faults }: { faults: readonly ScenarioFault[] }) {
  const { t } = useTranslation()
  if (faults.length === 0) return null
  return (
    <section className={css.faults} aria-labelledby="faults-title">
      <h2 id="faults-title">{t('library.faultsTitle')}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.file}:${fault.line}:${fault.column}:${fault.message}`}>
            <p className="partly">
              <TriangleAlert className="icon" aria-hidden="true" />
              {t('library.faultPlace', fault)}
            </p>
            <p>{fault.message}</p>
            <p className="soft">{fault.advice}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
