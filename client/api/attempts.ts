import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { AttemptList, AttemptView, ReportView, reviewBody } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import { call } from './call.ts'

const page = 100

/** Attempts, newest first, a page at a time: one's own, or for an instructor everybody's. */
export function useAttempts(of: 'mine' | 'all', language: Language) {
  return useInfiniteQuery({
    queryKey: ['attempts', of, language],
    queryFn: ({ pageParam: before, signal }) => {
      const asked = new URLSearchParams({ of, lang: language, limit: String(page) })
      if (before !== null) asked.set('before', String(before))
      return call<AttemptList>(`/api/attempts?${asked}`, { signal })
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ attempts }) => (attempts.length < page ? null : (attempts.at(-1)?.startedAt ?? null)),
    staleTime: 0,
    refetchInterval: of === 'all' ? 10_000 : false,
  })
}

/** One attempt and what happened in it; asked for again while it runs. */
export function useAttempt(id: string, language: Language) {
  return useQuery({
    queryKey: ['attempt', id, language],
    queryFn: ({ signal }) => call<AttemptView>(`/api/attempts/${id}?lang=${language}`, { signal }),
    staleTime: 0,
    refetchInterval: (query) => (query.state.data?.attempt.ended === false ? 5000 : false),
  })
}

export const reportKey = (id: string) => ['report', id]

/** The scored attempt, once it has ended. */
export function useReport(id: string, isEnded: boolean) {
  return useQuery({
    queryKey: reportKey(id),
    queryFn: ({ signal }) => call<ReportView>(`/api/attempts/${id}/report`, { signal }),
    enabled: isEnded,
  })
}

/** An instructor's ruling on a verdict; the score that follows from it is shown at once. */
export function useRule(attempt: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ruling: Omit<z.infer<typeof reviewBody>, 'attempt'>) =>
      call<ReportView>('/api/reviews', { method: 'POST', body: { attempt, ...ruling } }),
    onSuccess: (report) => client.setQueryData(reportKey(attempt), report),
  })
}

/** Keeps an answer of the self-analysis; `keepalive` lets it outlive the page. */
export function saveAnswer(attempt: string, question: number, answer: string, how: { keepalive?: boolean } = {}): Promise<ReportView> {
  return call<ReportView>(`/api/attempts/${attempt}/self-analysis`, { method: 'PUT', body: { question, answer }, ...how })
}
