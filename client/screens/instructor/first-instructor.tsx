import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { Refused } from '../../api/call.ts'
import { becomeFirstInstructor, startAfresh } from '../../api/session.ts'
import { FormField } from '../../parts/form-field.tsx'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { useTitle } from '../../parts/use-title.ts'
import { useLanguage } from '../../texts/texts.ts'
import { AccountForm } from './account-form.tsx'
import { isEmail, shortestPassword } from './checks.ts'
import css from './door.module.css'

/** Where the one-time link leads: makes the first instructor. */
export function FirstInstructor() {
  const { t } = useTranslation()
  const [asked] = useSearchParams()
  const token = asked.get('token') ?? ''
  useTitle(t('instructor.firstDoc'))
  if (token.length < 10) {
    return (
      <div className={`wrap ${css.door}`}>
        <h1>{t('instructor.noToken')}</h1>
        <p>{t('instructor.noTokenWhy')}</p>
        <p>
          <Link className="quiet" to="/instructor">
            {t('instructor.toSignIn')}
          </Link>
        </p>
      </div>
    )
  }
  return <FirstForm token={token} />
}

function FirstForm({ token }: { token: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const make = useMutation({
    mutationFn: () => becomeFirstInstructor({ token, name: name.trim(), email: email.trim(), password }, language),
    onSuccess: () => startAfresh('/instructor'),
  })
  const lacks = {
    name: name.trim() === '' ? t('instructor.needName') : null,
    email: isEmail(email) ? null : t('instructor.needEmail'),
    password: password.length < shortestPassword ? t('instructor.needPassword') : null,
  }
  return (
    <AccountForm
      title={t('instructor.firstTitle')}
      why={t('instructor.firstWhy')}
      submit={t(make.isPending ? 'instructor.firstDoing' : 'instructor.firstDo')}
      fault={make.isError && <WhyNot fault={make.error} />}
      isValid={!lacks.name && !lacks.email && !lacks.password}
      send={() => make.isPending || make.mutate()}
    >
      {(asked) => (
        <>
          <FormField
            name="name"
            label={t('instructor.name')}
            why={t('instructor.nameWhy')}
            value={name}
            change={setName}
            fault={asked ? lacks.name : null}
            autoComplete="name"
            maxLength={80}
          />
          <FormField
            name="email"
            type="email"
            label={t('instructor.email')}
            value={email}
            change={setEmail}
            fault={asked ? lacks.email : null}
            autoComplete="username"
          />
          <FormField
            name="password"
            type="password"
            label={t('instructor.password')}
            why={t('instructor.passwordWhy')}
            value={password}
            change={setPassword}
            fault={asked ? lacks.password : null}
            autoComplete="new-password"
          />
        </>
      )}
    </AccountForm>
  )
}

/** Where the server found something wrong in what was written, it says what, in the reader's language. */
function WhyNot({ fault }: { fault: Error }) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  if (!(fault instanceof Refused)) return words(fault)
  if (fault.code === 'link-used') {
    return (
      <>
        {t('instructor.linkUsed')} <Link to="/instructor">{t('instructor.toSignIn')}</Link>
      </>
    )
  }
  if (fault.code !== 'bad-input') return words(fault)
  return fault.issues?.length ? fault.issues.map(({ message }) => message).join(' ') : fault.message
}
