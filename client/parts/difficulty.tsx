import { useTranslation } from 'react-i18next'

const steps = [1, 2, 3, 4, 5] as const

/** How hard a scenario is, in five dots. */
export function Difficulty({ of }: { of: number }) {
  const { t } = useTranslation()
  return (
    <span className="hard">
      <span aria-hidden="true">{t('library.hard')}</span>{' '}
      <span className="dots" role="img" aria-label={t('library.hardness', { count: of })}>
        {steps.map((step) => (
          <i key={step} className={step <= of ? 'on' : undefined} />
        ))}
      </span>
    </span>
  )
}
