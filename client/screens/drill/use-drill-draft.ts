import { useState } from 'react'

const keyOf = (drill: string) => `kaja:drill:${drill}`

function read(drill: string): string {
  try {
    return localStorage.getItem(keyOf(drill)) ?? ''
  } catch {
    return ''
  }
}

/** What is being written; it survives a reload, and a second try begins with the words of the first. */
export function useDrillDraft(drill: string) {
  const [draft, setDraft] = useState(() => read(drill))
  const write = (text: string) => {
    setDraft(text)
    try {
      localStorage.setItem(keyOf(drill), text)
    } catch {
      // Then the words live as long as the page does.
    }
  }
  return { draft, write }
}
