import { useTranslation } from 'react-i18next'
import type { Report } from '#contract/report.ts'
import { type Debriefing, toneOf } from './debriefing.ts'
import { Jump } from './jump.tsx'
import css from './mood-figure.module.css'

type Point = Report['mood'][number]
type Drawn = {
  readonly points: readonly Point[]
  readonly decidingTurn: number | null
  readonly tone: 'met' | 'partly' | 'broken'
  /** How many columns the ground has, where it is shared with a longer curve. */
  readonly columns?: number
  /** The reply from which this was tried again. */
  readonly branch?: number
}

/** Beyond so many points a column is too narrow for its cause; then the causes stand in a list. */
const mostColumns = 9
/** Beyond so many there is no room for the lines' names at their ends; then a legend names them. */
const mostNamed = 7
const column = 100
const height = 112

/** The mood over the replies; the causes are the labels of its axis and lead to the replies. */
export function MoodFigure({ of }: { of: Debriefing }) {
  const { t } = useTranslation()
  const { mood, decidingTurn, language } = of.report
  if (mood.length < 2) return null
  const drawn = { points: mood, decidingTurn, tone: toneOf(of) }
  return (
    <figure className={css.mood} aria-labelledby="mood-title">
      <div className={`${css.title} ${mood.length > mostNamed ? css.unnamed : ''}`}>
        <h2 id="mood-title">{t('debrief.mood')}</h2>
        <p className={css.legend} aria-hidden="true">
          <span>{t('debrief.anger')}</span>
          <span>{t('debrief.trust')}</span>
        </p>
        <p className="small soft">{t('debrief.moodWhy')}</p>
      </div>
      <MoodPlot of={drawn} />
      <Causes of={drawn} lang={language} />
    </figure>
  )
}

const across = (at: number) => at * column + column / 2
const upTo = (value: number) => height - 6 - 0.9 * value
const path = (points: readonly Point[], of: 'anger' | 'trust') => points.map((point, at) => `${across(at)},${upTo(point[of])}`).join(' ')

/** Anger and trust over the replies. */
export function MoodPlot({ of: { points, decidingTurn, tone, columns = points.length, branch } }: { of: Drawn }) {
  const { t } = useTranslation()
  const width = columns * column
  const deciding = points.findIndex(({ turn }) => turn > 0 && turn === decidingTurn)
  const values = (of: 'anger' | 'trust') => points.map((point) => point[of]).join(', ')
  return (
    <div className={css.plot}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('debrief.moodSaid', { anger: values('anger'), trust: values('trust') })}
      >
        <line className={css.base} x1="0" y1={upTo(0)} x2={width} y2={upTo(0)} />
        {deciding > 0 && <rect className={css.decide} x={deciding * column} y="0" width={column} height={height} />}
        {branch !== undefined && <line className={css.branch} x1={branch * column} y1="0" x2={branch * column} y2={height} />}
        <polyline className={css.trust} points={path(points, 'trust')} />
        <polyline className={css.anger} points={path(points, 'anger')} />
      </svg>
      <div aria-hidden="true">
        {points.length <= mostNamed && branch === undefined && <Names last={points.at(-1)} />}
        {points.map((point, at) => (
          <span
            key={point.turn}
            className={`${css.point} ${at === deciding ? `${css.deciding} ${css[tone]}` : ''}`}
            style={place(at, points, columns)}
          >
            {point.anger}
          </span>
        ))}
      </div>
    </div>
  )
}

const place = (at: number, points: readonly Point[], columns: number) => ({
  left: `${(100 * across(at)) / (columns * column)}%`,
  top: `${(100 * upTo(points[at]?.anger ?? 0)) / height}%`,
})

/** What each line is, at its end; pushed apart where the lines end close together. */
function Names({ last }: { last: Point | undefined }) {
  const { t } = useTranslation()
  if (!last) return null
  const middle = (last.anger + last.trust) / 2
  const apart = Math.max(Math.abs(last.anger - last.trust) / 2, 9)
  const isAngerAbove = last.anger >= last.trust
  const top = (isAbove: boolean) => `${(100 * upTo(middle + (isAbove ? apart : -apart))) / height}%`
  return (
    <>
      <span className={css.name} style={{ top: top(isAngerAbove) }}>
        {t('debrief.anger')}
      </span>
      <span className={`${css.name} soft`} style={{ top: top(!isAngerAbove) }}>
        {t('debrief.trust')}
      </span>
    </>
  )
}

function Causes({ of: { points, decidingTurn, tone }, lang }: { of: Drawn; lang: string }) {
  const { t } = useTranslation()
  return (
    <ol
      className={`${css.causes} ${points.length > mostColumns ? css.many : ''}`}
      style={{ '--columns': points.length } as React.CSSProperties}
    >
      {points.map(({ turn, cause }) => {
        if (turn === 0) {
          return (
            <li key={turn}>
              <span>
                <b>{t('debrief.start')}</b>
                <span lang={lang}>{cause}</span>
              </span>
            </li>
          )
        }
        const isDeciding = turn === decidingTurn
        return (
          <li key={turn} className={isDeciding ? `${css.decided} ${css[tone]}` : undefined}>
            <Jump to={`v${turn}`}>
              <b>{t(isDeciding ? 'debrief.decidingTurn' : 'debrief.turn', { turn })}</b>
              <span lang={lang}>{cause}</span>
            </Jump>
          </li>
        )
      })}
    </ol>
  )
}
