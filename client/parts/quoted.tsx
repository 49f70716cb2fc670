import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { useLanguage } from '../texts/texts.ts'

const inner: Record<Language, string> = { et: '«$1»', en: '‘$1’' }

/** Somebody's words in the quotation marks of the interface's language; a quotation inside them gets the inner ones. */
export function Quoted({ children }: { children: string }) {
  const { t } = useTranslation()
  const words = children.replaceAll(/["„“]([^"„“”]*)["“”]/g, inner[useLanguage()])
  return `${t('shell.quoteOpen')}${words}${t('shell.quoteClose')}`
}
