import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import { useMe } from '../../api/me.ts'
import { Brand } from './brand.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { NameButton } from './name-button.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import './header.css'

/** The top of every page. */
export function Header() {
  const { t } = useTranslation()
  const { data: me } = useMe()
  return (
    <header className="top">
      <Link className="brand" to="/">
        <Brand />
        Kaja
      </Link>
      <nav aria-label={t('shell.nav')}>
        <ul>
          <li>
            <NavLink to="/" end>
              {t('shell.scenarios')}
            </NavLink>
          </li>
          <li>
            <NavLink to="/attempts" end>
              {t('shell.attempts')}
            </NavLink>
          </li>
          <li>
            <NavLink to="/progress">{t('shell.progress')}</NavLink>
          </li>
          {me?.role === 'instructor' && (
            <li>
              <NavLink to="/instructor">{t('shell.instructor')}</NavLink>
            </li>
          )}
        </ul>
      </nav>
      <div className="who">
        <LanguageSwitch />
        <ThemeChoice />
        {me && <NameButton me={me} />}
      </div>
    </header>
  )
}
