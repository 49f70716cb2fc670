import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { Progress } from '#contract/progress.ts'
import { useProgress } from '../../api/progress.ts'
import { clause } from '../../parts/clause.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useLanguage } from '../../texts/texts.ts'
import { Finding } from './finding.tsx'
import { Plan } from './plan.tsx'
import css from './progress.module.css'
import { RuleMap } from './rule-map.tsx'
import { SelfAnalysis } from './self-analysis.tsx'
import { Totals } from './totals.tsx'

/** How I stand: the finding, the map it comes from, the plan that follows, and what I say of myself. */
export function ProgressScreen() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const mine = useProgress(useLanguage(), search.get('standard'))
  useTitle(t('progress.docTitle'))
  if (mine.isError && !mine.data) return <Trouble fault={mine.error} retry={() => mine.refetch()} />
  if (!mine.data) return <Waiting />
  return mine.data.attempts.length === 0 ? <None of={mine.data} /> : <Whole of={mine.data} />
}

function Whole({ of }: { of: Progress }) {
  const { t } = useTranslation()
  const [gain] = of.gains
  return (
    <div className={`wrap ${css.screen}`}>
      <header className={css.head}>
        <Standards of={of} />
        <h1>
          <Finding of={of} />
        </h1>
        <div className={css.outcome}>
          <Totals of={of} />
          {gain && (
            <p className={css.act}>
              <Link className="do" to={`/drills/${gain.rule}`}>
                {t('drill.begin', { title: clause(gain.title) })}
              </Link>
            </p>
          )}
        </div>
      </header>
      <RuleMap of={of} />
      <Plan of={of} />
      <SelfAnalysis of={of} />
    </div>
  )
}

/** By which standard; a choice where one has practised by several. */
function Standards({ of: { standard, standards } }: { of: Progress }) {
  const { t } = useTranslation()
  return (
    <p className={css.meta}>
      <span>{t('progress.docTitle')}</span>
      {standards.length < 2 ? (
        <span>{standard.title}</span>
      ) : (
        standards.map(({ id, title }) => (
          <Link key={id} to={`/progress?standard=${id}`} aria-current={id === standard.id ? 'true' : undefined}>
            {title}
          </Link>
        ))
      )}
      <Link to="/attempts">{t('progress.every')}</Link>
    </p>
  )
}

function None({ of }: { of: Progress }) {
  const { t } = useTranslation()
  return (
    <div className={`wrap ${css.screen}`}>
      <header className={css.head}>
        <h1>{t('progress.none')}</h1>
        <p>
          <Link className="do" to="/">
            {t('progress.choose')}
          </Link>
        </p>
      </header>
      <SelfAnalysis of={of} />
    </div>
  )
}
