import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { reportKey, saveAnswer } from '../../api/attempts.ts'
import { Refused } from '../../api/call.ts'

const restMs = 800
const retryMs = 5000
const longest = 8000

export type Keeping =
  | { readonly state: 'untouched' | 'saving' | 'not-saved' | 'too-long' }
  | { readonly state: 'saved'; readonly at: number }

/** Drafts on this device, until the server has them. */
const draftKey = (attempt: string, question: number) => `kaja:self:${attempt}:${question}`

/** An answer of the self-analysis, kept as it is typed: first on this device, then on the server, trying until it has it. */
export function useKeptAnswer(attempt: string, question: number, stored: string | null) {
  const key = draftKey(attempt, question)
  const [text, setText] = useState(() => localStorage.getItem(key) ?? stored ?? '')
  const [keeping, setKeeping] = useState<Keeping>({ state: 'untouched' })
  const now = useRef(text)
  const client = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback(
    async (how: { keepalive?: boolean } = {}) => {
      clearTimeout(timer.current)
      const sent = now.current
      if (sent.length > longest) return setKeeping({ state: 'too-long' })
      setKeeping({ state: 'saving' })
      try {
        // The page may be left and come back to before the report is asked for again.
        client.setQueryData(reportKey(attempt), await saveAnswer(attempt, question, sent, how))
        // Typed on meanwhile: the next save is under way already.
        if (now.current !== sent) return
        localStorage.removeItem(key)
        setKeeping({ state: 'saved', at: Date.now() })
      } catch (fault) {
        setKeeping({ state: 'not-saved' })
        const isLasting = fault instanceof Refused && ['no-such-attempt', 'not-allowed', 'bad-input', 'too-long'].includes(fault.code)
        if (!isLasting && now.current === sent) timer.current = setTimeout(() => void save(), retryMs)
      }
    },
    [attempt, question, key, client],
  )

  useEffect(() => {
    // A draft that the server never got, from before a reload.
    if (localStorage.getItem(key) !== null) void save()
    const leave = () => {
      clearTimeout(timer.current)
      if (localStorage.getItem(key) !== null) void save({ keepalive: true })
    }
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [key, save])

  const type = (typed: string) => {
    setText(typed)
    now.current = typed
    localStorage.setItem(key, typed)
    setKeeping({ state: 'saving' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), restMs)
  }
  return { text, type, keeping }
}
