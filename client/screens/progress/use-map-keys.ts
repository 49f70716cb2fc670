import { type KeyboardEvent, type RefObject, useEffect } from 'react'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** Arrow keys walk a table of links; Tab enters it once and leaves it. */
export function useMapKeys(table: RefObject<HTMLTableElement | null>) {
  // After every drawing, because a new language or a new attempt draws the links anew.
  useEffect(() => {
    const links = linksIn(table.current)
    if (links.some(({ tabIndex }) => tabIndex === 0) && links.some(({ tabIndex }) => tabIndex === -1)) return
    for (const [at, link] of links.entries()) link.tabIndex = at === 0 ? 0 : -1
  })
  return {
    onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
      const from = (event.target as HTMLElement).closest('a')
      const step = steps[event.key]
      if (!step || !from || !table.current) return
      const next = nextFrom(table.current, from, step)
      event.preventDefault()
      if (!next) return
      from.tabIndex = -1
      next.tabIndex = 0
      next.focus()
    },
  }
}

const linksIn = (table: HTMLTableElement | null) => [...(table?.querySelectorAll<HTMLAnchorElement>('tbody td a') ?? [])]

/** The next link in that direction; what holds none is passed over. */
function nextFrom(table: HTMLTableElement, from: HTMLElement, [down, right]: readonly [number, number]): HTMLAnchorElement | null {
  const cell = from.closest('td')
  const start = cell?.parentElement as HTMLTableRowElement | undefined
  if (!cell || !start) return null
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')]
  let row = rows.indexOf(start)
  let column = cell.cellIndex
  for (;;) {
    row += down
    column += right
    const at = rows[row]
    if (!at || column < 1 || column >= start.cells.length) return null
    const link = at.cells[column]?.querySelector('a')
    if (link) return link
  }
}
