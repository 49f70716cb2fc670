import { Menu } from '@mantine/core'
import { Check, Contrast } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { chooseTheme, type Theme, themes, useTheme } from '../theme.ts'

const words = { system: 'shell.themeSystem', light: 'shell.themeLight', dark: 'shell.themeDark' } as const satisfies Record<Theme, string>

/** Light, dark, or as the device is. */
export function ThemeMenu() {
  const { t } = useTranslation()
  const chosen = useTheme()
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <button className="link" type="button" aria-label={t('shell.theme')} title={t('shell.theme')}>
          <Contrast className="icon" aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('shell.theme')}>
        {themes.map((theme) => (
          <Menu.Item key={theme} role="menuitemradio" aria-checked={theme === chosen} onClick={() => chooseTheme(theme)}>
            <Check className="icon" aria-hidden="true" style={{ visibility: theme === chosen ? 'visible' : 'hidden' }} />
            {t(words[theme])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
