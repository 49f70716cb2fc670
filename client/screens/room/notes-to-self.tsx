import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keep, readKept } from './kept.ts'
import css from './letter.module.css'

/** Room to think: kept in this browser, sent to nobody. */
export function NotesToSelf({ attempt }: { attempt: string }) {
  const { t } = useTranslation()
  const [notes, setNotes] = useState(() => readKept(attempt).notes)
  const write = (text: string) => {
    setNotes(text)
    keep(attempt, { notes: text })
  }
  return (
    <section className={css.think}>
      <label htmlFor="notes">{t('room.notes')}</label>
      <p className="small soft" id="notes-why">
        {t('room.notesWhy')}
      </p>
      <textarea
        className="field"
        id="notes"
        rows={7}
        value={notes}
        onChange={(event) => write(event.target.value)}
        aria-describedby="notes-why"
      />
    </section>
  )
}
