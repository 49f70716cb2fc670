import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { EventOf } from '#contract/event.ts'
import css from './room.module.css'
import type { Sitting } from './sitting.ts'

type EndedProps = { sitting: Sitting; end: EventOf<'attempt-ended'>; className?: string | undefined }

/** How it ended, and the way to the debrief; stands where the answer was written. */
export function Ended({ sitting, end, className = '' }: EndedProps) {
  const { t } = useTranslation()
  const way = useFocusWhenOrphaned()
  const isLetter = sitting.brief?.card.channel === 'letter'
  return (
    <section className={`${css.ended} ${className}`} role="status" aria-labelledby="ended-title">
      <div>
        <h2 id="ended-title">
          {t(isLetter ? 'room.endedLetter' : 'room.ended')}: {t(`room.endings.${end.ending}`)}
        </h2>
        <p lang={sitting.attempt.language}>{end.told}</p>
        <p className="small soft">{t('room.endedWhy')}</p>
      </div>
      <Link className="do" to={`/attempts/${sitting.attempt.id}/debrief`} ref={way}>
        {t('room.toDebrief')}
      </Link>
    </section>
  )
}

/** The field the keyboard was in is gone; the next thing to do takes over. */
function useFocusWhenOrphaned() {
  const way = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) way.current?.focus({ preventScroll: true })
  }, [])
  return way
}
