import { useTranslation } from 'react-i18next'
import { BriefDrawer } from './brief-drawer.tsx'
import css from './room.module.css'
import type { Sitting } from './sitting.ts'

/** Who it is, how far we are, and whether they are writing. */
export function RoomHead({ sitting, className }: { sitting: Sitting; className: string | undefined }) {
  const { t } = useTranslation()
  const { name, tag, brief, attempt, turn, isTyping, end } = sitting
  return (
    <header className={`${css.head} ${className}`}>
      <div>
        <h1>{tag ? `${name}, ${tag}` : name}</h1>
        <p className={css.now}>
          <span className={css.title}>
            {brief && `${brief.card.title} · `}
            {t(`room.${attempt.mode}`)} ·{' '}
          </span>
          {t('room.turn', { turn })}
          {isTyping && !end && <b> · {t('room.writing')}</b>}
        </p>
      </div>
      <BriefDrawer sitting={sitting} />
    </header>
  )
}
