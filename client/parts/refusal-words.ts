import { useTranslation } from 'react-i18next'
import type { RefusalCode } from '#contract/refusal.ts'
import { Refused } from '../api/call.ts'
import { refusals } from '../texts/refusals.en.ts'

const isKnown = (code: string): code is RefusalCode => code in refusals

/** Words for what went wrong, in the language of the interface. */
export function useRefusalWords(): (fault: unknown) => string {
  const { t } = useTranslation()
  return (fault) => {
    if (!(fault instanceof Refused)) return t('shell.broken')
    if (fault.code === 'offline') return t('shell.offline')
    return isKnown(fault.code) ? t(`refusals.${fault.code}`) : t('refusals.internal')
  }
}
