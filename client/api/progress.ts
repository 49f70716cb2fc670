import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Language } from '#contract/language.ts'
import type { Progress, SelfAnswer, SelfQuestion } from '#contract/progress.ts'
import { call } from './call.ts'

const asked = (language: Language, standard: string | null) =>
  new URLSearchParams({ lang: language, ...(standard !== null && { standard }) }).toString()

/** How I stand by a standard; without one, by the standard I practised last. */
export function useProgress(language: Language, standard: string | null) {
  return useQuery({
    queryKey: ['progress', language, standard],
    queryFn: ({ signal }) => call<Progress>(`/api/progress?${asked(language, standard)}`, { signal }),
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
}

/** Keeps an answer to a question of the course; `keepalive` lets it outlive the page. */
export const saveSelfAnswer = (question: SelfQuestion, answer: string, how: { keepalive?: boolean } = {}) =>
  call<{ selfAnalysis: SelfAnswer[] }>('/api/progress/self-analysis', { method: 'PUT', body: { question, answer }, ...how })

/** Where the plan and the answers can be fetched as a file. */
export const exportAddress = (format: 'markdown' | 'json', language: Language, standard: string): string =>
  `/api/progress/export?format=${format}&${asked(language, standard)}`
