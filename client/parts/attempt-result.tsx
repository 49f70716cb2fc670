import { useTranslation } from 'react-i18next'
import type { AttemptRow } from '#contract/http.ts'
import { VerdictSign } from './verdict-sign.tsx'

/** Points of an attempt that has ended, with a sign and a word for whether it passed. */
export function AttemptResult({ of: { points, passed } }: { of: AttemptRow }) {
  const { t } = useTranslation()
  if (points === null) return null
  return (
    <span className={`verdict ${passed ? 'met' : 'missed'}`}>
      <VerdictSign of={passed ? 'met' : 'missed'} />
      <span>
        {t('attempts.points', { count: Math.round(points) })}, {t(passed ? 'attempts.passedMark' : 'attempts.belowMark')}
      </span>
    </span>
  )
}
