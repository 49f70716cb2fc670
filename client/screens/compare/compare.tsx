import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { AttemptView } from '#contract/http.ts'
import { useAttempt, useReport } from '../../api/attempts.ts'
import { useStandard } from '../../api/scenarios.ts'
import { type Branch, branchOf } from '../../parts/compare/branches.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useLanguage } from '../../texts/texts.ts'
import { Changed } from './changed.tsx'
import css from './compare.module.css'
import { Head } from './head.tsx'
import { Moods } from './moods.tsx'
import { Replies } from './replies.tsx'

/** An attempt that branched off another, beside the one it came from. */
export function Compare() {
  const { id = '' } = useParams()
  const language = useLanguage()
  const attempt = useAttempt(id, language)
  const { t } = useTranslation()
  useTitle(attempt.data && t('compare.docTitle', { title: attempt.data.row.title }))
  if (attempt.isError && !attempt.data) return <Trouble fault={attempt.error} retry={() => attempt.refetch()} />
  if (!attempt.data) return <Waiting />
  const { rewound, ended } = attempt.data.attempt
  if (!rewound) return <Instead title={t('compare.notBranch')} to={`/attempts/${id}/debrief`} text={t('compare.toDebrief')} />
  if (!ended) return <Instead title={t('compare.branchRuns')} to={`/attempts/${id}`} text={t('compare.carryOn')} />
  return <WithOrigin key={id} view={attempt.data} origin={rewound.attempt} turn={rewound.turn} />
}

function WithOrigin({ view, origin, turn }: { view: AttemptView; origin: string; turn: number }) {
  const language = useLanguage()
  const other = useAttempt(origin, language)
  const after = useReport(view.attempt.id, true)
  const before = useReport(origin, other.data?.attempt.ended === true)
  const standard = useStandard(after.data?.standard, language)
  const failed = [other, after, before, standard].find((query) => query.isError && !query.data)
  if (failed) return <Trouble fault={failed.error} retry={() => failed.refetch()} />
  if (!other.data || !after.data || !standard.data || (other.data.attempt.ended && !before.data)) return <Waiting />
  const pair = {
    turn,
    before: branchOf(other.data, before.data ?? null, standard.data),
    after: branchOf(view, after.data, standard.data),
  }
  return (
    <article className={`wrap ${css.screen}`}>
      <Head of={pair} />
      <Moods of={pair} />
      <Changed of={pair} />
      <Replies of={pair} />
    </article>
  )
}

/** The two attempts, and the reply they part at. */
export type Pair = { readonly turn: number; readonly before: Branch; readonly after: Branch }

function Instead({ title, to, text }: { title: string; to: string; text: string }) {
  return (
    <div className={`wrap ${css.screen}`}>
      <h1>{title}</h1>
      <p>
        <Link className="do" to={to}>
          {text}
        </Link>
      </p>
    </div>
  )
}
