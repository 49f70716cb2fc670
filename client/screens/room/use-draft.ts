import { useEffect, useState } from 'react'
import { keep, readKept } from './kept.ts'
import type { Sitting } from './sitting.ts'

/** What is being written; every keystroke is kept, and words the server refused come back in front of it. */
export function useDraft({ attempt, room, state }: Sitting) {
  const [draft, setDraft] = useState(() => readKept(attempt.id).draft)
  const [savedAt, setSavedAt] = useState(() => readKept(attempt.id).savedAt)
  const [why, setWhy] = useState<unknown>(null)
  const write = (text: string) => {
    const now = Date.now()
    setDraft(text)
    setSavedAt(now)
    keep(attempt.id, { draft: text, savedAt: now })
  }
  const { returned } = state
  useEffect(() => {
    if (!returned) return
    const kept = readKept(attempt.id).draft
    const text = kept === '' ? returned.text : `${returned.text}\n${kept}`
    setDraft(text)
    keep(attempt.id, { draft: text })
    setWhy(returned.why)
    room.takenBack()
  }, [returned, attempt.id, room])
  const send = () => {
    setWhy(null)
    room.say(draft)
    write('')
  }
  return { draft, write, send, savedAt, why }
}
