import { useTranslation } from 'react-i18next'
import { chooseLanguage, useLanguage } from '../../texts/texts.ts'

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const other = useLanguage() === 'et' ? 'en' : 'et'
  return (
    <button className="link" type="button" lang={other} onClick={() => chooseLanguage(other)}>
      {t('shell.otherLanguage')}
    </button>
  )
}
