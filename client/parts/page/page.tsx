import { Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useMe } from '../../api/me.ts'
import { Header } from '../header/header.tsx'
import { Trouble } from '../trouble.tsx'
import { Waiting } from '../waiting.tsx'
import './page.css'

/** The frame of every screen: skip link, header, and the screen itself once we know who is here. */
export function Page() {
  const { t } = useTranslation()
  const main = useFocusOnNewPage()
  return (
    <div className="page">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <Header />
      <main id="content" tabIndex={-1} ref={main}>
        <Suspense fallback={<Waiting />}>
          <Screen />
        </Suspense>
      </main>
      <ScrollRestoration />
    </div>
  )
}

function Screen() {
  const me = useMe()
  if (me.data) return <Outlet />
  return me.isError ? <Trouble fault={me.error} retry={() => me.refetch()} /> : <Waiting />
}

/** A new page without a page load: the keyboard and the screen reader start at its content. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const seen = useRef(pathname)
  useEffect(() => {
    if (seen.current === pathname) return
    seen.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}
