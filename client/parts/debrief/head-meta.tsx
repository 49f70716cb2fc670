import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ChannelTag } from '../channel.tsx'
import { useDates } from '../dates.ts'
import type { Debriefing } from './debriefing.ts'
import css from './head.module.css'

/** Whose attempt at what, how and when; and the way back to the list it was opened from. */
export function Meta({ of: { view, isOwn } }: { of: Pick<Debriefing, 'view' | 'isOwn'> }) {
  const { t } = useTranslation()
  const { moment } = useDates()
  const { row } = view
  return (
    <p className={css.meta}>
      <Link to={isOwn ? '/attempts' : '/instructor'}>{t(isOwn ? 'debrief.mine' : 'debrief.all')}</Link>
      {!isOwn && <b>{row.trainee.name}</b>}
      <span>{row.title}</span>
      <ChannelTag channel={row.channel} />
      <span>{t(`room.${row.mode}`)}</span>
      <time dateTime={new Date(row.startedAt).toISOString()}>{moment(row.startedAt)}</time>
      {row.rewound && <Link to={`/attempts/${row.rewound.attempt}/debrief`}>{t('debrief.rewoundFrom', { turn: row.rewound.turn })}</Link>}
      {row.rewound && row.endedAt !== null && <Link to={`/attempts/${row.id}/compare`}>{t('compare.open')}</Link>}
    </p>
  )
}
