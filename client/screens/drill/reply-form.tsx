import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Drill, DrillResult } from '#contract/drill.ts'
import { useTryDrill } from '../../api/drills.ts'
import { countDrill } from '../../parts/drills-done.ts'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { useLanguage } from '../../texts/texts.ts'
import { longestReply } from '../room/length.ts'
import css from './drill.module.css'
import { useDrillDraft } from './use-drill-draft.ts'

type ReplyFormProps = { rule: string; drill: Drill; judged: (reply: string, result: DrillResult) => void }

/** Where the one reply is written. In a chat Enter sends it; a letter has lines of its own. */
export function ReplyForm({ rule, drill: { id, channel }, judged }: ReplyFormProps) {
  const { t } = useTranslation()
  const lang = useLanguage()
  const words = useRefusalWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const { draft, write } = useDrillDraft(id)
  const judging = useTryDrill(id, lang)
  const canSend = draft.trim() !== '' && draft.length <= longestReply && !judging.isPending
  const isLetter = channel === 'letter'
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (!canSend) return field.current?.focus()
    judging.mutate(draft, {
      onSuccess: (result) => {
        countDrill(rule)
        judged(draft, result)
      },
    })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !isLetter && !event.nativeEvent.isComposing) submit(event)
  }
  return (
    <form className={css.write} onSubmit={submit}>
      <label htmlFor="drill-reply">{t('drill.task')}</label>
      <textarea
        className="field"
        id="drill-reply"
        ref={field}
        rows={isLetter ? 8 : 3}
        value={draft}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKey}
        placeholder={t('drill.placeholder')}
        maxLength={longestReply}
        enterKeyHint={isLetter ? 'enter' : 'send'}
        lang={lang}
      />
      <p className={css.send}>
        <button className="do" type="submit" aria-disabled={canSend ? undefined : true}>
          {t(judging.isPending ? 'drill.judging' : 'drill.judge')}
        </button>
        {!isLetter && (
          <span className={css.keys}>
            <kbd>Enter</kbd> {t('room.keysEnter')} <kbd>Shift</kbd> <kbd>Enter</kbd> {t('room.keysBreak')}
          </span>
        )}
      </p>
      {judging.isError && (
        <p className="small" role="alert">
          {words(judging.error)}
        </p>
      )}
    </form>
  )
}
