import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { practice } from '../../socket/practice.ts'
import css from './composer.module.css'
import { ConnectionNote } from './connection-note.tsx'
import { HintTip } from './hint-tip.tsx'
import { longestReply } from './length.ts'
import { LengthNote } from './length-note.tsx'
import type { Sitting } from './sitting.ts'
import { useDraft } from './use-draft.ts'

const typingEveryMs = 3000

/** Where the answer is written. Enter sends, Shift+Enter breaks the line. */
export function Composer({ sitting, className }: { sitting: Sitting; className: string | undefined }) {
  const { t } = useTranslation()
  const field = useRef<HTMLTextAreaElement>(null)
  const { draft, write, send, why } = useDraft(sitting)
  const tellTyping = useTypingTeller(sitting.attempt.id)
  const canSend = draft.trim() !== '' && draft.length <= longestReply
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (canSend) send()
    field.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    // While an input method is still choosing a letter, Enter belongs to it.
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event)
  }
  return (
    <form className={`${css.write} ${className}`} onSubmit={submit}>
      <HintTip sitting={sitting} />
      <ConnectionNote connection={sitting.state.connection} />
      <div className={css.box}>
        <label className="sr" htmlFor="reply">
          {t('room.reply')}
        </label>
        <textarea
          className="field"
          id="reply"
          ref={field}
          rows={2}
          value={draft}
          onChange={(event) => {
            write(event.target.value)
            tellTyping()
          }}
          onKeyDown={onKey}
          placeholder={t('room.replyPlaceholder')}
          aria-describedby="reply-notes"
          aria-invalid={draft.length > longestReply || undefined}
          enterKeyHint="send"
          lang={sitting.attempt.language}
        />
        <button className="do" type="submit" aria-disabled={canSend ? undefined : true}>
          {t('room.send')}
        </button>
      </div>
      <div className={css.under}>
        <Notes sitting={sitting} length={draft.length} why={why} />
        <span className={css.keys}>
          <kbd>Enter</kbd> {t('room.keysEnter')} <kbd>Shift</kbd> <kbd>Enter</kbd> {t('room.keysBreak')}
        </span>
      </div>
    </form>
  )
}

function Notes({ sitting, length, why }: { sitting: Sitting; length: number; why: unknown }) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  return (
    <div id="reply-notes" className={css.notes}>
      {why !== null && (
        <span role="alert">
          <strong>{t('room.returned')}</strong> {words(why)}
        </span>
      )}
      {sitting.isTyping && (
        <span>
          <strong>{t('room.stillWriting', { name: sitting.name })}</strong> {t('room.letFinish')}
        </span>
      )}
      <LengthNote length={length} />
    </div>
  )
}

/** Tells the server that something is being written, now and then. */
function useTypingTeller(attempt: string): () => void {
  const told = useRef(0)
  return () => {
    if (!practice.connected || Date.now() - told.current < typingEveryMs) return
    told.current = Date.now()
    practice.volatile.emit('trainee:typing', { attempt })
  }
}
