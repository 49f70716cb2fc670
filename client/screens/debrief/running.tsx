import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AttemptView } from '#contract/http.ts'
import { useMe } from '../../api/me.ts'
import { Meta } from '../../parts/debrief/head-meta.tsx'
import { moodSoFar } from '../../parts/debrief/mood-so-far.ts'
import { Talk } from '../../parts/debrief/talk.tsx'
import { turnsOf } from '../../parts/debrief/turns.ts'
import css from './debrief.module.css'

/** No debrief yet: a trainee goes back to their customer, an instructor reads along. */
export function Running({ view }: { view: AttemptView }) {
  const { t } = useTranslation()
  const { data: me } = useMe()
  const { row, attempt } = view
  const isOwn = me?.id === row.trainee.id
  const isLetter = row.channel === 'letter'
  if (isOwn) {
    return (
      <div className={`wrap ${css.running}`}>
        <Meta of={{ view, isOwn }} />
        <h1>{t('debrief.running')}</h1>
        <p>{t(isLetter ? 'debrief.runningLetterWhy' : 'debrief.runningWhy')}</p>
        <Link className="do" to={`/attempts/${attempt.id}`}>
          {t(isLetter ? 'debrief.backToLetter' : 'debrief.backToChat')}
        </Link>
      </div>
    )
  }
  const mood = moodSoFar(view)
  return (
    <div className={`wrap ${css.running}`}>
      <Meta of={{ view, isOwn }} />
      <h1>{t('debrief.runningOther', { name: row.trainee.name })}</h1>
      <p>{t('debrief.runningOtherWhy')}</p>
      <Talk view={view} rows={turnsOf({ events: view.events, mood, judged: [] })} isOwn={false} of={null} />
    </div>
  )
}
