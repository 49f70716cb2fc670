import { useTranslation } from 'react-i18next'
import { type MoodPoint, moodPoints } from './mood.ts'
import css from './mood-panel.module.css'
import type { Sitting } from './sitting.ts'

const width = 300
const height = 88
/** As many places as a conversation usually has, so that the line grows rather than shrinks at each reply. */
const usualPlaces = 5
const mostLabels = 7

/** The customer's mood after each reply: two lines with their numbers, and what moved them last. */
export function MoodPanel({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const points = moodPoints(sitting.state.events)
  const last = points.at(-1)
  if (!last) return null
  return (
    <section className={css.mood} aria-labelledby="mood-title">
      <div className={css.head}>
        <h2 id="mood-title">{t('room.mood')}</h2>
        <p className={css.key}>
          <span>
            <i />
            {t('room.anger')} <b className="num">{last.anger}</b>
          </span>
          <span>
            <i className={css.keyTrust} />
            {t('room.trust')} <b className="num">{last.trust}</b>
          </span>
        </p>
      </div>
      <Plot points={points} />
      <p className={css.why}>
        <Why last={last} before={points.at(-2)} />
      </p>
    </section>
  )
}

function Why({ last, before }: { last: MoodPoint; before: MoodPoint | undefined }) {
  const { t } = useTranslation()
  if (!before) return t('room.moodStart')
  return (
    <>
      <b className="num">
        {before.anger} → {last.anger}
      </b>{' '}
      {last.cause}
    </>
  )
}

function Plot({ points }: { points: readonly MoodPoint[] }) {
  const { t } = useTranslation()
  const places = Math.max(usualPlaces, points.length)
  const left = (at: number) => 4 + (at * 88) / (places - 1)
  const said = t('room.moodSaid', {
    anger: points.map(({ anger }) => anger).join(', '),
    trust: points.map(({ trust }) => trust).join(', '),
  })
  // A line of one point is drawn as a dot only when it goes there twice.
  const drawn = points.length === 1 ? [...points, ...points] : points
  const path = (of: 'anger' | 'trust') =>
    drawn.map((point, at) => `${(left(points.length === 1 ? 0 : at) * width) / 100},${y(point[of])}`).join(' ')
  return (
    <div className={css.plot}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={said}>
        <line className={css.base} x1="0" y1={height - 1} x2={width} y2={height - 1} />
        <polyline className={css.trust} points={path('trust')} />
        <polyline className={css.anger} points={path('anger')} />
      </svg>
      <div aria-hidden="true">
        {points.map((point, at) => (
          <Point
            key={point.turn}
            point={point}
            left={left(at)}
            isLast={at === points.length - 1}
            isQuiet={points.length > mostLabels && at > 0}
          />
        ))}
      </div>
    </div>
  )
}

/** 0 lies a little above the floor and 100 a little below the ceiling, so that numbers fit on both sides. */
const y = (value: number) => Math.round(82 - value * 0.72)

function Point({ point, left, isLast, isQuiet }: { point: MoodPoint; left: number; isLast: boolean; isQuiet: boolean }) {
  // The number keeps out of the other line's way.
  const isBelow = point.trust > point.anger && point.trust - point.anger < 40
  const style = { left: `${left}%`, top: `${(y(point.anger) / height) * 100}%` }
  return (
    <span className={`${css.point} ${isLast ? css.last : ''} ${isBelow ? css.below : ''}`} style={style}>
      {isLast || !isQuiet ? point.anger : ''}
    </span>
  )
}
