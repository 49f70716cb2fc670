import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Progress, ProgressRow, Skill } from '#contract/progress.ts'
import { useDates } from '../../parts/dates.ts'
import { VerdictSign } from '../../parts/verdict-sign.tsx'
import css from './rule-map.module.css'
import { useMapKeys } from './use-map-keys.ts'

/** Twelve attempts beside the rules need a wide window; a narrower one shows the newest eight, a phone six. */
function ageOf(nth: number, all: number): string {
  const fromEnd = all - nth
  return `${fromEnd > 8 ? css.older : ''} ${fromEnd > 6 ? css.old : ''}`
}

const legend: readonly Skill[] = ['met', 'partly', 'missed', 'broken', 'not-applicable']

/** Rules against attempts. What is to be done stands apart from what is to be avoided: there one counts offences. */
export function RuleMap({ of }: { of: Progress }) {
  const { t } = useTranslation()
  const table = useRef<HTMLTableElement>(null)
  const keys = useMapKeys(table)
  const rows = (kind: ProgressRow['kind']) => of.rules.filter((row) => row.kind === kind)
  return (
    <section className={css.part} aria-labelledby="map-title">
      <div className={css.heading}>
        <h2 id="map-title">{t('progress.map')}</h2>
        <p className={css.legend}>
          {legend.map((skill) => (
            <span key={skill} className={`verdict ${skill === 'not-applicable' ? 'missed' : skill}`}>
              <VerdictSign of={skill} />
              <span>{t(`debrief.verdicts.${skill}`)}</span>
            </span>
          ))}
        </p>
      </div>
      <table className={css.map} style={{ '--attempts': of.attempts.length } as React.CSSProperties} ref={table} {...keys}>
        <caption className="sr">
          {t('progress.mapWhy')} {t('progress.mapKeys')}
        </caption>
        <Days of={of} />
        <Group name={t('progress.required')} rows={rows('required')} of={of} />
        <Group name={t('progress.forbidden')} rows={rows('forbidden')} of={of} last={t('progress.brokenOf', { count: of.lookBack })} />
        <Points of={of} />
      </table>
    </section>
  )
}

function Days({ of: { attempts, lookBack } }: { of: Progress }) {
  const { t } = useTranslation()
  const { short, day, time, moment } = useDates()
  // Several on one day are told apart by the hour.
  const head = (nth: number, at: number) => (day(attempts[nth - 1]?.at ?? 0) === day(at) ? time(at) : short(at))
  return (
    <thead>
      <tr>
        <th scope="col" className={css.corner}>
          <span className="sr">{t('compare.rule')}</span>
        </th>
        {attempts.map(({ id, at, title }, nth) => (
          <th key={id} scope="col" className={`${css.day} ${ageOf(nth, attempts.length)}`}>
            <span aria-hidden="true">{head(nth, at)}</span>
            <span className="sr">{t('progress.attempt', { title, day: moment(at) })}</span>
          </th>
        ))}
        <th scope="col" className={css.lastHead}>
          <span className={css.long}>{t('progress.metOf', { count: lookBack })}</span>
          <span className={css.short} aria-hidden="true">
            {t('progress.metShort')}
          </span>
        </th>
      </tr>
    </thead>
  )
}

function Group({ name, rows, of, last }: { name: string; rows: readonly ProgressRow[]; of: Progress; last?: string }) {
  const { t } = useTranslation()
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr className={css.group}>
        <th scope="rowgroup" className={css.groupName}>
          {name}
        </th>
        {of.attempts.map(({ id }, nth) => (
          <td key={id} className={`${css.gap} ${ageOf(nth, of.attempts.length)}`} />
        ))}
        <td className={css.lastHead}>
          {last && (
            <>
              <span className={css.long}>{last}</span>
              <span className={css.short} aria-hidden="true">
                {t('progress.brokenShort')}
              </span>
            </>
          )}
        </td>
      </tr>
      {rows.map((row) => (
        <Row key={row.rule} row={row} of={of} />
      ))}
    </tbody>
  )
}

function Row({ row, of: { attempts, gains } }: { row: ProgressRow; of: Progress }) {
  return (
    <tr id={`rule-${row.rule}`} tabIndex={-1} className={css.row}>
      <th scope="row" className={`${css.rule} ${gains.some(({ rule }) => rule === row.rule) ? css.weak : ''}`}>
        <span className={css.num}>{row.number}</span>
        {row.title}
      </th>
      {row.cells.map((cell, at) => {
        const attempt = attempts[at]
        return attempt && <Cell key={attempt.id} cell={cell} attempt={attempt} rule={row.rule} age={ageOf(at, attempts.length)} />
      })}
      <Last row={row} />
    </tr>
  )
}

type CellProps = { cell: ProgressRow['cells'][number]; attempt: Progress['attempts'][number]; rule: string; age: string | undefined }

function Cell({ cell, attempt, rule, age }: CellProps) {
  const { t } = useTranslation()
  const { day } = useDates()
  const skill = cell?.skill ?? 'not-applicable'
  const said = t('progress.cell', { day: day(attempt.at), verdict: t(`debrief.verdicts.${skill}`) })
  if (skill === 'not-applicable') {
    return (
      <td className={age}>
        <span className={`${css.box} ${css.empty}`}>
          <VerdictSign of={skill} />
          <span className="sr">{said}</span>
        </span>
      </td>
    )
  }
  return (
    <td className={age}>
      <Link className={`${css.box} ${css[skill]}`} to={`/attempts/${attempt.id}/debrief#r-${rule}`}>
        <VerdictSign of={skill} />
        <span className="sr">{said}</span>
      </Link>
    </td>
  )
}

/** The cell fills as the skill grows; the number says the same. Of what is to be avoided, how often it was not. */
function Last({ row: { kind, last } }: { row: ProgressRow }) {
  const { t } = useTranslation()
  if (last.of === 0) {
    return (
      <td className={css.last}>
        <span className={`${css.box} ${css.empty}`}>
          <span aria-hidden="true">–</span>
          <span className="sr">{t('progress.notJudged')}</span>
        </span>
      </td>
    )
  }
  if (kind === 'required') {
    return (
      <td className={css.last}>
        <span className={`${css.box} ${css.filled} ${css[`f${Math.round((4 * last.met) / last.of)}`]}`}>
          <span aria-hidden="true">
            {last.met}/{last.of}
          </span>
          <span className="sr">{t('progress.metSaid', { count: last.met, of: last.of })}</span>
        </span>
      </td>
    )
  }
  return (
    <td className={css.last}>
      {last.broken > 0 ? (
        <span className={`${css.box} ${css.offences}`}>
          <VerdictSign of="broken" />
          <span aria-hidden="true">
            {last.broken}/{last.of}
          </span>
          <span className="sr">{t('progress.brokenSaid', { count: last.broken, of: last.of })}</span>
        </span>
      ) : (
        <span className={`${css.box} ${css.empty}`}>
          <span aria-hidden="true">0/{last.of}</span>
          <span className="sr">{t('progress.neverBroken')}</span>
        </span>
      )}
    </td>
  )
}

function Points({ of: { attempts, standard } }: { of: Progress }) {
  const { t } = useTranslation()
  return (
    <tfoot>
      <tr>
        <th scope="row" className={css.sum}>
          {t('progress.points')}
        </th>
        {attempts.map(({ id, points, passed }, nth) => (
          <td key={id} className={`${css.points} ${ageOf(nth, attempts.length)}`}>
            {passed ? <b>{Math.round(points)}</b> : Math.round(points)}
            {passed && <span className="sr">, {t('debrief.passed')}</span>}
          </td>
        ))}
        <td className={css.mark}>{t('progress.passMark', { count: standard.passMark })}</td>
      </tr>
    </tfoot>
  )
}
