import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AttemptRow } from '#contract/http.ts'
import { AttemptResult } from '../../parts/attempt-result.tsx'
import { ChannelTag } from '../../parts/channel.tsx'
import { useDates } from '../../parts/dates.ts'
import css from './attempts.module.css'

/** One attempt as a line: what, with whom, when, how it ended; leads back into it or to its debrief. */
export function Row({ row }: { row: AttemptRow }) {
  const { t } = useTranslation()
  const { moment } = useDates()
  const isOpen = row.endedAt === null
  return (
    <li>
      <Link className={css.row} to={isOpen ? `/attempts/${row.id}` : `/attempts/${row.id}/debrief`}>
        <span className={css.what}>
          <b>{row.title}</b>
          <span>
            {row.customer}
            {row.rewound && `, ${t('attempts.rewound', { turn: row.rewound.turn })}`}
          </span>
        </span>
        <time dateTime={new Date(row.startedAt).toISOString()}>{moment(row.startedAt)}</time>
        <span className={css.how}>
          <ChannelTag channel={row.channel} />
          <span>{t(`room.${row.mode}`)}</span>
        </span>
        <span className={css.ending}>{row.ending && t(`room.endings.${row.ending}`)}</span>
        <span className={css.result}>
          {isOpen ? <span className={css.continue}>{t('attempts.continue')}</span> : <AttemptResult of={row} />}
        </span>
      </Link>
      {row.rewound && !isOpen && (
        <Link className={css.compare} to={`/attempts/${row.id}/compare`}>
          {t('compare.open')}
          <span className="sr">: {row.title}</span>
        </Link>
      )}
    </li>
  )
}
