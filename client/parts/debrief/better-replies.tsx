import { useTranslation } from 'react-i18next'
import { Again } from './again.tsx'
import css from './better-replies.module.css'
import type { Debriefing } from './debriefing.ts'

type BetterRepliesProps = { of: Debriefing; turn: number | null; isLost: boolean }

/** What could have been said instead, at the reply that decided it, and the way back to that moment. */
export function BetterReplies({ of: { report, view, isOwn }, turn, isLost }: BetterRepliesProps) {
  const { t } = useTranslation()
  return (
    <section className={css.better} aria-labelledby="better-title">
      <h4 id="better-title">{t(titleOf(report.modelReplies.length, turn, isLost))}</h4>
      <div className={css.pair}>
        {report.modelReplies.map((reply) => (
          <blockquote key={reply} className="sheet" lang={report.language}>
            <p>{reply}</p>
          </blockquote>
        ))}
      </div>
      {turn !== null && isOwn && (
        <p className={css.way}>
          <Again attempt={view.attempt.id} turn={turn} look="do" text={t('debrief.fromHere')} />
          <span className="small soft">{t('debrief.fromHereWhy')}</span>
        </p>
      )}
    </section>
  )
}

function titleOf(count: number, turn: number | null, isLost: boolean) {
  if (count === 1) return 'debrief.oneBetter'
  if (turn === null) return 'debrief.pairFirst'
  return isLost ? 'debrief.pair' : 'debrief.pairBeside'
}
