import { useTranslation } from 'react-i18next'

/** Somebody's words in the quotation marks of the interface's language. */
export function Quoted({ children }: { children: string }) {
  const { t } = useTranslation()
  return `${t('shell.quoteOpen')}${children}${t('shell.quoteClose')}`
}
