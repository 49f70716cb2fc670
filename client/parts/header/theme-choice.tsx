import { Contrast } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { chooseTheme, type Theme, themes, useTheme } from '../theme.ts'

const words = { system: 'shell.themeSystem', light: 'shell.themeLight', dark: 'shell.themeDark' } as const satisfies Record<Theme, string>

/** Light, dark, or as the device is. The browser's own list lies unseen over the sign: it works by keyboard and on a phone. */
export function ThemeChoice() {
  const { t } = useTranslation()
  return (
    <span className="link theme">
      <Contrast className="icon" aria-hidden="true" />
      <select
        aria-label={t('shell.theme')}
        title={t('shell.theme')}
        value={useTheme()}
        onChange={(event) => chooseTheme(event.target.value as Theme)}
      >
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {t(words[theme])}
          </option>
        ))}
      </select>
    </span>
  )
}
