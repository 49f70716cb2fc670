import { useTranslation } from 'react-i18next'
import { useDates } from '../../parts/dates.ts'
import css from './letter.module.css'
import type { Sitting } from './sitting.ts'
import type { Group } from './talk.ts'

/** The letter to answer, and under it, folded, those that went before. */
export function CameLetters({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const { talk, isTyping, end, state, name } = sitting
  const isWaiting = (isTyping || state.delta !== '' || state.unsent.length > 0) && !end
  const letters = isWaiting ? talk.filter((group) => group.turn < sitting.turn - 1 || group.by === 'trainee') : talk
  const current = letters.findLast(({ by }) => by === 'customer')
  const earlier = letters.filter((group) => group !== current)
  return (
    <section>
      <h2>{t(current && current.turn > 0 ? 'room.customersAnswer' : 'room.customersLetter')}</h2>
      <div role="log" aria-label={t('room.letters')}>
        {current && <Came key={current.key} letter={current} sitting={sitting} />}
      </div>
      <div role="status" className="small soft">
        {isWaiting ? <p className={css.only}>{t('room.letterOnWay', { name })}</p> : null}
      </div>
      {current?.turn === 0 && !isWaiting && <p className={`small soft ${css.only}`}>{t('room.onlyThis')}</p>}
      {earlier.length > 0 && <Earlier letters={earlier} sitting={sitting} />}
    </section>
  )
}

function Came({ letter, sitting }: { letter: Group; sitting: Sitting }) {
  const { weekday, time } = useDates()
  const at = letter.lines[0]?.at ?? 0
  return (
    <article className={`sheet ${css.letter}`} lang={sitting.attempt.language}>
      <p className="small soft">
        <time dateTime={new Date(at).toISOString()}>
          {weekday(at)}, {time(at)}
        </time>
      </p>
      <div className={isShort(letter) ? css.short : css.words}>
        {letter.lines.map((line) => (
          <p key={line.key}>{line.text}</p>
        ))}
      </div>
      <p className="small">{sitting.name}</p>
    </article>
  )
}

/** One sarcastic line is set large: it is all there is. */
const isShort = (letter: Group) => letter.lines.reduce((length, { text }) => length + text.length, 0) < 140

function Earlier({ letters, sitting }: { letters: readonly Group[]; sitting: Sitting }) {
  const { t } = useTranslation()
  const { moment } = useDates()
  return (
    <details className={css.earlier}>
      <summary>
        {t('room.earlier')} <span className="count">{letters.length}</span>
      </summary>
      {letters.map((letter) => (
        <article key={letter.key} lang={sitting.attempt.language}>
          <h3 className="small">
            {letter.by === 'trainee' ? t('room.you') : sitting.name}, {moment(letter.lines[0]?.at ?? 0)}
          </h3>
          {letter.lines.map((line) => (
            <p key={line.key}>{line.text}</p>
          ))}
        </article>
      ))}
    </details>
  )
}
