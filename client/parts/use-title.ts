import { useEffect } from 'react'

/** Names the page in the tab, and to a screen reader that asks for it. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Kaja` : 'Kaja'
  }, [title])
}
