import { useId } from 'react'
import css from './form-field.module.css'

export type FormFieldProps = {
  name: string
  label: string
  value: string
  change: (value: string) => void
  type?: 'text' | 'email' | 'password'
  why?: string
  /** What is wrong with it and what to do; null where nothing is. */
  fault: string | null
  autoComplete: string
  maxLength?: number
}

/** A labelled field that says below itself what is wrong with it. */
export function FormField({ name, label, value, change, type = 'text', why, fault, autoComplete, maxLength = 200 }: FormFieldProps) {
  const id = useId()
  const told = [why && `${id}-why`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        className="field"
        id={id}
        name={name}
        type={type}
        value={value}
        onChange={(event) => change(event.target.value)}
        autoComplete={autoComplete}
        maxLength={maxLength}
        required
        aria-invalid={fault !== null}
        aria-describedby={told || undefined}
      />
      {why && (
        <p id={`${id}-why`} className="small soft">
          {why}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={`small ${css.fault}`}>
          {fault}
        </p>
      )}
    </div>
  )
}
