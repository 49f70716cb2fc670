import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { reportKey, saveAnswer } from '../../api/attempts.ts'
import { useKeptText } from '../use-kept-text.ts'

/** An answer of an attempt's self-analysis, kept as it is typed. */
export function useKeptAnswer(attempt: string, question: number, stored: string | null) {
  const client = useQueryClient()
  const save = useCallback(
    async (text: string, how: { keepalive?: boolean }) => {
      // The page may be left and come back to before the report is asked for again.
      client.setQueryData(reportKey(attempt), await saveAnswer(attempt, question, text, how))
    },
    [attempt, question, client],
  )
  return useKeptText(`kaja:self:${attempt}:${question}`, stored, save)
}
