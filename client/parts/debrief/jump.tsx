import type { ComponentProps, MouseEvent } from 'react'

const isPlain = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A link to somewhere on this page that takes the keyboard along, and leaves no trail in the browser's history. */
export function Jump({ to, ...rest }: Omit<ComponentProps<'a'>, 'href' | 'onClick'> & { to: string }) {
  const go = (event: MouseEvent) => {
    if (isPlain(event) && jumpTo(to)) event.preventDefault()
  }
  return <a href={`#${to}`} onClick={go} {...rest} />
}

/** Scrolls to a part of the page and puts the keyboard there; false where there is no such part. */
export function jumpTo(id: string): boolean {
  const there = document.getElementById(id)
  if (!there) return false
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  there.scrollIntoView({ behavior, block: blockFor(there) })
  there.focus({ preventScroll: true })
  history.replaceState(history.state, '', `#${id}`)
  return true
}

/** What scrolls in a column of its own moves only there, so that the words it was reached from stay in sight. */
function blockFor(there: HTMLElement): ScrollLogicalPosition {
  const column = there.closest('[data-column]')
  if (column) return getComputedStyle(column).position === 'sticky' ? 'nearest' : 'center'
  return there.matches('[data-row]') ? 'start' : 'center'
}
