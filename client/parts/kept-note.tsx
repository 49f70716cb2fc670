import { Check, CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDates } from './dates.ts'
import css from './kept-note.module.css'
import type { Keeping } from './use-kept-text.ts'

/** Whether the words are safe; said aloud only where they are not. */
export function KeptNote({ id, keeping }: { id: string; keeping: Keeping }) {
  const { t } = useTranslation()
  const { time } = useDates()
  if (keeping.state === 'not-saved' || keeping.state === 'too-long') {
    return (
      <p id={id} className={`small partly ${css.kept}`} role="alert">
        <CloudOff className="icon" aria-hidden="true" />
        {t(keeping.state === 'too-long' ? 'debrief.tooLong' : 'debrief.notSaved')}
      </p>
    )
  }
  return (
    <p id={id} className={`small soft ${css.kept}`}>
      {keeping.state === 'saved' && (
        <>
          <Check className="icon" aria-hidden="true" />
          {t('debrief.saved', { when: time(keeping.at) })}
        </>
      )}
      {keeping.state === 'saving' && t('debrief.saving')}
    </p>
  )
}
