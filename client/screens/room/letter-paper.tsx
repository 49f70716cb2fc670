import { Check } from 'lucide-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { givenName, useMe } from '../../api/me.ts'
import { useDates } from '../../parts/dates.ts'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { ConnectionNote } from './connection-note.tsx'
import { Deeds } from './deeds.tsx'
import { HintTip } from './hint-tip.tsx'
import { longestReply } from './length.ts'
import { LengthNote } from './length-note.tsx'
import css from './letter.module.css'
import type { Sitting } from './sitting.ts'
import { useDraft } from './use-draft.ts'

/** The answer, written as a letter. Enter is a new line here; only the button sends. */
export function LetterPaper({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const { draft, write, send, savedAt, why } = useDraft(sitting)
  const canSend = draft.trim() !== '' && draft.length <= longestReply
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (canSend) send()
  }
  return (
    <form className={css.write} onSubmit={submit} aria-labelledby="mine-title">
      <h2 id="mine-title">{t('room.yourLetter')}</h2>
      <HintTip sitting={sitting} />
      <div className={`sheet ${css.paper}`}>
        <p className={css.to}>
          <span>{t('room.to')}</span>
          <span>{sitting.name}</span>
        </p>
        <label className="sr" htmlFor="reply">
          {t('room.letterBody')}
        </label>
        <textarea
          id="reply"
          rows={12}
          value={draft}
          onChange={(event) => write(event.target.value)}
          placeholder={t('room.letterPlaceholder')}
          aria-describedby="letter-notes"
          aria-invalid={draft.length > longestReply || undefined}
          lang={sitting.attempt.language}
        />
        <Signature />
      </div>
      <ConnectionNote connection={sitting.state.connection} />
      <div className={css.send}>
        <Notes length={draft.length} savedAt={draft ? savedAt : 0} why={why} />
        <Deeds sitting={sitting} className={css.deeds} />
        <button className="do" type="submit" aria-disabled={canSend ? undefined : true}>
          {t('room.sendLetter')}
        </button>
      </div>
    </form>
  )
}

function Signature() {
  const { data: me } = useMe()
  return <p className="small soft">{me && givenName(me)}</p>
}

function Notes({ length, savedAt, why }: { length: number; savedAt: number; why: unknown }) {
  const { t } = useTranslation()
  const { time } = useDates()
  const words = useRefusalWords()
  return (
    <div id="letter-notes" className={`small soft ${css.notes}`}>
      {why !== null && (
        <p role="alert">
          <strong>{t('room.returned')}</strong> {words(why)}
        </p>
      )}
      <p className={css.saved}>
        {savedAt > 0 && <Check className="icon" aria-hidden="true" />}
        {savedAt > 0 ? t('room.draftKept', { time: time(savedAt) }) : t('room.draftEmpty')}
      </p>
      <LengthNote length={length} />
    </div>
  )
}
