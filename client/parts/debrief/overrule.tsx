import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportView } from '#contract/http.ts'
import type { Judged } from './judged.ts'
import { RulingForm } from './ruling-form.tsx'

export type Ruling = { readonly rule: string; readonly report: ReportView }
type OverruleProps = { attempt: string; one: Judged; done: (ruling: Ruling) => void }

/** The reviewer's way to set their own verdict over this one. */
export function Overrule({ attempt, one, done }: OverruleProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  // The form goes away with the keyboard in it; back to where it was opened from.
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus()
    wasOpen.current = open
  }, [open])
  const close = () => setOpen(false)
  if (open) {
    const ruled = (report: ReportView) => {
      close()
      done({ rule: one.rule.id, report })
    }
    return <RulingForm attempt={attempt} one={one} done={ruled} cancel={close} />
  }
  return (
    <button
      ref={button}
      className="plain"
      type="button"
      aria-label={t('debrief.rule.openSaid', { title: one.rule.title })}
      onClick={() => setOpen(true)}
    >
      {t('debrief.rule.open')}
    </button>
  )
}
