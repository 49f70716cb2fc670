import { useTranslation } from 'react-i18next'
import type { ScenarioCard } from '#contract/http.ts'
import { VerdictSign } from './verdict-sign.tsx'

/** My best result with a scenario: a sign and a word. */
export function BestResult({ card }: { card: ScenarioCard }) {
  const { t } = useTranslation()
  if (!card.best) return <p className="best soft">{t(card.open ? 'library.unfinished' : 'library.untried')}</p>
  const { passed } = card.best
  const points = Math.round(card.best.points)
  return (
    <p className={`best verdict ${passed ? 'met' : 'missed'}`}>
      <VerdictSign of={passed ? 'met' : 'missed'} />
      <span>{t(passed ? 'library.best' : 'library.bestBelow', { points })}</span>
    </p>
  )
}
