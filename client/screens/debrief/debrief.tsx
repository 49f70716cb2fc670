import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { AttemptView } from '#contract/http.ts'
import { useAttempt, useReport } from '../../api/attempts.ts'
import { useMe } from '../../api/me.ts'
import { useStandard } from '../../api/scenarios.ts'
import type { Debriefing } from '../../parts/debrief/debriefing.ts'
import { judgedOf } from '../../parts/debrief/judged.ts'
import { jumpTo } from '../../parts/debrief/jump.tsx'
import { turnsOf } from '../../parts/debrief/turns.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useLanguage } from '../../texts/texts.ts'
import { Article } from './article.tsx'
import { Running } from './running.tsx'

/** The debrief of one attempt; while it still runs, the way back into it. */
export function Debrief() {
  const { id = '' } = useParams()
  const attempt = useAttempt(id, useLanguage())
  const { t } = useTranslation()
  useTitle(attempt.data && t('debrief.docTitle', { title: attempt.data.row.title }))
  if (attempt.isError && !attempt.data) return <Trouble fault={attempt.error} retry={() => attempt.refetch()} />
  if (!attempt.data) return <Waiting />
  return attempt.data.attempt.ended ? <Ended key={id} view={attempt.data} /> : <Running view={attempt.data} />
}

function Ended({ view }: { view: AttemptView }) {
  const report = useReport(view.attempt.id, true)
  const standard = useStandard(report.data?.standard, useLanguage())
  const { data: me } = useMe()
  useDeepLink(standard.data !== undefined)
  const failed = [report, standard].find((query) => query.isError && !query.data)
  if (failed) return <Trouble fault={failed.error} retry={() => failed.refetch()} />
  if (!report.data || !standard.data || !me) return <Waiting />
  const judged = judgedOf(report.data, standard.data)
  const of: Debriefing = {
    view,
    report: report.data,
    standard: standard.data,
    judged,
    rows: turnsOf({ events: view.events, mood: report.data.mood, judged }),
    isOwn: me.id === view.row.trainee.id,
    mayRule: me.role === 'instructor',
  }
  return <Article of={of} />
}

/** A link to a turn or a rule goes there once the page is written. */
function useDeepLink(isWritten: boolean) {
  useEffect(() => {
    if (isWritten && location.hash) jumpTo(decodeURIComponent(location.hash.slice(1)))
  }, [isWritten])
}
