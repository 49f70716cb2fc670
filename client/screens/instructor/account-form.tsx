import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import css from './door.module.css'

type AccountFormProps = {
  title: string
  why: string
  submit: string
  /** What stands above the fields when it did not work. */
  fault: ReactNode
  isValid: boolean
  send: () => void
  /** `asked` is true once the button was pressed: from then on the fields say what they lack. */
  children: (asked: boolean) => ReactNode
}

/** The frame of the two forms at the instructor's door; puts the keyboard into the first field that lacks something. */
export function AccountForm({ title, why, submit, fault, isValid, send, children }: AccountFormProps) {
  const [asked, setAsked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const press = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (isValid) send()
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <div className={`wrap ${css.door}`}>
      <h1>{title}</h1>
      <p>{why}</p>
      <form ref={form} className={css.form} onSubmit={press} noValidate>
        {fault && (
          <p role="alert" className={css.fault}>
            {fault}
          </p>
        )}
        {children(asked)}
        <button className="do" type="submit">
          {submit}
        </button>
      </form>
    </div>
  )
}
