import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AttemptRow } from '#contract/http.ts'
import { AttemptResult } from '../../parts/attempt-result.tsx'
import { ChannelTag } from '../../parts/channel.tsx'
import { useDates } from '../../parts/dates.ts'
import css from './desk.module.css'
import { isLive } from './is-live.ts'

/** The attempts as a table, with a field that narrows it by name or scenario. */
export function Table({ rows }: { rows: readonly AttemptRow[] }) {
  const { t } = useTranslation()
  const id = useId()
  const [wanted, setWanted] = useState('')
  const shown = rows.filter(fits(wanted))
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 className="sr" id={`${id}-title`}>
        {t('instructor.table')}
      </h2>
      <p className={css.filter}>
        <label htmlFor={id}>{t('instructor.filter')}</label>
        <input className="field" id={id} type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
        <span className="small soft" role="status">
          {wanted.trim() && (shown.length > 0 ? t('instructor.found', { count: shown.length }) : t('instructor.nothing'))}
        </span>
      </p>
      {shown.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('instructor.trainee')}</th>
              <th scope="col">{t('instructor.scenario')}</th>
              <th scope="col">{t('instructor.how')}</th>
              <th scope="col">{t('instructor.when')}</th>
              <th scope="col">{t('instructor.ending')}</th>
              <th scope="col">{t('instructor.points')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Line key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** Every word asked for begins a word of the name, the scenario or the customer. */
function fits(wanted: string): (row: AttemptRow) => boolean {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return ({ trainee, title, customer }) => {
    const all = `${trainee.name} ${title} ${customer}`.toLocaleLowerCase()
    return words.every((word) => all.includes(word))
  }
}

function Line({ row }: { row: AttemptRow }) {
  const { t } = useTranslation()
  const { moment } = useDates()
  const isOpen = row.endedAt === null
  const said = { name: row.trainee.name, title: row.title }
  return (
    <tr>
      <th scope="row">
        <Link to={`/attempts/${row.id}/debrief`} title={t(isOpen ? 'instructor.watch' : 'instructor.open', said)}>
          {row.trainee.name}
        </Link>
      </th>
      <td>{row.title}</td>
      <td>
        <span className={css.how}>
          <ChannelTag channel={row.channel} />
          <span>{t(`room.${row.mode}`)}</span>
          {row.rewound && <span>{t('attempts.rewound', { turn: row.rewound.turn })}</span>}
        </span>
      </td>
      <td>
        <time dateTime={new Date(row.startedAt).toISOString()}>{moment(row.startedAt)}</time>
      </td>
      <td>{row.ending && t(`room.endings.${row.ending}`)}</td>
      <td>{isOpen ? <Open isNow={isLive(row)} /> : <AttemptResult of={row} />}</td>
    </tr>
  )
}

function Open({ isNow }: { isNow: boolean }) {
  const { t } = useTranslation()
  return <span className={isNow ? css.live : 'soft'}>{t(isNow ? 'instructor.live' : 'instructor.unfinished')}</span>
}
