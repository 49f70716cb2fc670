import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ScenarioCard } from '#contract/http.ts'
import { useScenarios } from '../../api/scenarios.ts'
import { useLanguage } from '../../texts/texts.ts'
import { clause } from '../clause.ts'
import type { Debriefing } from './debriefing.ts'
import { AgainFromDeciding } from './head.tsx'
import css from './onward.module.css'
import { weakestOf } from './weakest.ts'

/** What next: the same again, the weakest rule by itself, another customer, or the whole library. */
export function Onward({ of }: { of: Debriefing }) {
  const { t } = useTranslation()
  const { data } = useScenarios(useLanguage())
  const weakest = weakestOf(of.judged)
  const next = data && nextAfter(of.report.scenario, data.scenarios)
  return (
    <footer className={css.onward}>
      <h2>{t('debrief.next')}</h2>
      <p>
        <AgainFromDeciding of={of} />
        {weakest && (
          <Link className="quiet" to={`/drills/${weakest.id}`}>
            {t('drill.begin', { title: clause(weakest.title) })}
          </Link>
        )}
        {of.view.row.rewound && (
          <Link className="quiet" to={`/attempts/${of.view.attempt.id}/compare`}>
            {t('compare.open')}
          </Link>
        )}
        <Link className="quiet" to={`/scenarios/${of.report.scenario}`}>
          {t('debrief.fromStart')}
        </Link>
        {next && (
          <Link className="quiet" to={`/scenarios/${next.id}`}>
            {t('debrief.nextScenario', { title: next.title })}
          </Link>
        )}
        <Link className="quiet" to="/">
          {t('debrief.allScenarios')}
        </Link>
      </p>
    </footer>
  )
}

/** What was not tried yet comes first, then what was not passed; of those the one nearest in difficulty, rather harder. */
function nextAfter(id: string, cards: readonly ScenarioCard[]): ScenarioCard | undefined {
  const here = cards.find((card) => card.id === id)?.difficulty ?? 1
  const rank = (card: ScenarioCard) => (card.attempts === 0 ? 0 : card.best?.passed ? 2 : 1)
  const far = ({ difficulty }: ScenarioCard) => (difficulty >= here ? difficulty - here : here - difficulty + 0.5)
  return cards.filter((card) => card.id !== id).toSorted((a, b) => rank(a) - rank(b) || far(a) - far(b))[0]
}
