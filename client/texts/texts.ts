import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { en } from './en.ts'
import { et } from './et.ts'

const key = 'kaja:language'

/** The language chosen before, or the browser's: Estonian where it is asked for, English elsewhere. */
function preferred(): Language {
  const chosen = localStorage.getItem(key)
  if (chosen === 'et' || chosen === 'en') return chosen
  const asked = navigator.languages.find((tag) => /^(et|en)\b/i.test(tag))
  return asked?.toLowerCase().startsWith('et') ? 'et' : 'en'
}

/** Loads both languages at once: they weigh little, and switching is then instant. */
export function startTexts(): void {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
  })
  i18next.use(initReactI18next).init({
    lng: preferred(),
    fallbackLng: false,
    resources: { et: { translation: et }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

/** Switches the interface and remembers it on this device. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(key, language)
  void i18next.changeLanguage(language)
}

/** The language of the interface. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'et' ? 'et' : 'en'
}
