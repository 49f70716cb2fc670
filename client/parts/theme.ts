import { useSyncExternalStore } from 'react'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'kaja:theme'
const listeners = new Set<() => void>()
const system = matchMedia('(prefers-color-scheme: dark)')

const chosen = (): Theme => themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system'

/** What is really on the screen, whether chosen or the device's. */
const shown = (): 'light' | 'dark' => {
  const theme = chosen()
  if (theme !== 'system') return theme
  return system.matches ? 'dark' : 'light'
}

function put(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}

/** Puts the remembered theme on the page; call before the first paint. */
export const startTheme = (): void => put(chosen())

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme)
  put(theme)
  for (const listener of listeners) listener()
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, chosen)
export const useShownTheme = (): 'light' | 'dark' => useSyncExternalStore(subscribe, shown)
