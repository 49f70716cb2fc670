import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '#contract/http.ts'
import { Refused } from '../../api/call.ts'
import { signIn, startAfresh } from '../../api/session.ts'
import { FormField } from '../../parts/form-field.tsx'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { useTitle } from '../../parts/use-title.ts'
import { useLanguage } from '../../texts/texts.ts'
import { AccountForm } from './account-form.tsx'
import { isEmail } from './checks.ts'

/** The instructor's door. */
export function SignIn({ me }: { me: Me }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = useMutation({
    mutationFn: () => signIn({ email: email.trim(), password }, language),
    onSuccess: () => startAfresh('/instructor'),
  })
  const faults = useFaultWords()
  useTitle(t('instructor.signInDoc'))
  const lacks = {
    email: isEmail(email) ? null : t('instructor.needEmail'),
    password: password === '' ? t('instructor.needAnyPassword') : null,
  }
  return (
    <AccountForm
      title={t('instructor.signInTitle')}
      why={t(me.role === 'trainee' ? 'instructor.signInAsOther' : 'instructor.signInWhy')}
      submit={t(enter.isPending ? 'instructor.signingIn' : 'instructor.signIn')}
      fault={enter.isError && faults(enter.error)}
      isValid={!lacks.email && !lacks.password}
      send={() => enter.isPending || enter.mutate()}
    >
      {(asked) => (
        <>
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
            value={password}
            change={setPassword}
            fault={asked ? lacks.password : null}
            autoComplete="current-password"
          />
        </>
      )}
    </AccountForm>
  )
}

/** At this door a refusal for who one is means that the address and the password do not fit. */
function useFaultWords(): (fault: Error) => string {
  const { t } = useTranslation()
  const words = useRefusalWords()
  return (fault) =>
    fault instanceof Refused && ['not-signed-in', 'not-allowed', 'bad-input'].includes(fault.code) ? t('instructor.wrong') : words(fault)
}
