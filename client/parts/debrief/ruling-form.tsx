import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportView, Ruled } from '#contract/http.ts'
import { useRule } from '../../api/attempts.ts'
import { useRefusalWords } from '../refusal-words.ts'
import { VerdictSign } from '../verdict-sign.tsx'
import { type Judged, kindOf } from './judged.ts'
import css from './ruling-form.module.css'

const choices = ['met', 'missed', 'not-applicable'] as const
type RulingFormProps = { attempt: string; one: Judged; done: (report: ReportView) => void; cancel: () => void }

/** A verdict and a reason; Escape gives up. */
export function RulingForm({ attempt, one, done, cancel }: RulingFormProps) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  const id = useId()
  const rule = useRule(attempt)
  const [value, setValue] = useState<Ruled['value'] | null>(null)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const isShort = reason.trim().length < 3
  const fault = asked && (value === null ? t('debrief.rule.choose') : isShort ? t('debrief.rule.tooShort') : null)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (value === null || isShort || rule.isPending) return
    // Not mutate's own callback: the verdict moves to another group, and this form with it.
    rule.mutateAsync({ rule: one.rule.id, value, reason: reason.trim() }).then(done, () => {})
  }
  const giveUp = (event: KeyboardEvent) => event.key === 'Escape' && cancel()
  return (
    <form className={css.form} onSubmit={send} onKeyDown={giveUp} noValidate>
      <Choices one={one} value={value} choose={setValue} name={id} />
      <label htmlFor={`${id}-reason`}>{t('debrief.rule.reason')}</label>
      <textarea
        className="field"
        id={`${id}-reason`}
        rows={3}
        maxLength={2000}
        value={reason}
        aria-invalid={asked && isShort}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {(fault || rule.isError) && (
        <p id={`${id}-fault`} role="alert" className={css.fault}>
          {fault || words(rule.error)}
        </p>
      )}
      <div className={css.ways}>
        <button className="do" type="submit">
          {t(rule.isPending ? 'debrief.rule.saving' : 'debrief.rule.save')}
        </button>
        <button className="quiet" type="button" onClick={cancel}>
          {t('debrief.rule.cancel')}
        </button>
      </div>
    </form>
  )
}

type ChoicesProps = { one: Judged; value: Ruled['value'] | null; choose: (value: Ruled['value']) => void; name: string }

function Choices({ one, value, choose, name }: ChoicesProps) {
  const { t } = useTranslation()
  return (
    <fieldset>
      <legend>{t('debrief.rule.legend')}</legend>
      <div className={css.choices}>
        {choices.map((choice, at) => {
          const kind = kindOf({ value: choice, credit: 1 }, one.rule.kind)
          return (
            <label key={choice} className={kind}>
              <input
                type="radio"
                name={name}
                value={choice}
                checked={value === choice}
                onChange={() => choose(choice)}
                // biome-ignore lint/a11y/noAutofocus: the form opens at a press of a button; the keyboard goes into it
                autoFocus={at === 0}
              />
              <VerdictSign of={kind} />
              <span>{t(`debrief.verdicts.${kind}`)}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
