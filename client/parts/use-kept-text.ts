import { useCallback, useEffect, useRef, useState } from 'react'
import { Refused } from '../api/call.ts'

const restMs = 800
const retryMs = 5000
const longest = 8000

export type Keeping =
  | { readonly state: 'untouched' | 'saving' | 'not-saved' | 'too-long' }
  | { readonly state: 'saved'; readonly at: number }

type Save = (text: string, how: { keepalive?: boolean }) => Promise<unknown>

/**
 * A text kept as it is typed: first on this device under `key`, then on the server by `save`, trying until it
 * has it. `save` must not change from one look to the next.
 */
export function useKeptText(key: string, stored: string | null, save: Save) {
  const [text, setText] = useState(() => localStorage.getItem(key) ?? stored ?? '')
  const [keeping, setKeeping] = useState<Keeping>({ state: 'untouched' })
  const now = useRef(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = useCallback(
    async (how: { keepalive?: boolean } = {}) => {
      clearTimeout(timer.current)
      const sent = now.current
      if (sent.length > longest) return setKeeping({ state: 'too-long' })
      setKeeping({ state: 'saving' })
      try {
        await save(sent, how)
        // Typed on meanwhile: the next save is under way already.
        if (now.current !== sent) return
        localStorage.removeItem(key)
        setKeeping({ state: 'saved', at: Date.now() })
      } catch (fault) {
        setKeeping({ state: 'not-saved' })
        const isLasting = fault instanceof Refused && ['no-such-attempt', 'not-allowed', 'bad-input', 'too-long'].includes(fault.code)
        if (!isLasting && now.current === sent) timer.current = setTimeout(() => void send(), retryMs)
      }
    },
    [key, save],
  )

  useEffect(() => {
    // A draft that the server never got, from before a reload.
    if (localStorage.getItem(key) !== null) void send()
    const leave = () => {
      clearTimeout(timer.current)
      if (localStorage.getItem(key) !== null) void send({ keepalive: true })
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [key, send])

  const type = (typed: string) => {
    setText(typed)
    now.current = typed
    localStorage.setItem(key, typed)
    setKeeping({ state: 'saving' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(), restMs)
  }
  return { text, type, keeping }
}
