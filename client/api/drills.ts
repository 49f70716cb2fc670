import { useMutation, useQuery } from '@tanstack/react-query'
import type { DrillList, DrillResult } from '#contract/drill.ts'
import type { Language } from '#contract/language.ts'
import { call } from './call.ts'

/** The drills of one rule, the easier ones first. */
export function useDrills(rule: string, language: Language) {
  return useQuery({
    queryKey: ['drills', rule, language],
    queryFn: ({ signal }) => call<DrillList>(`/api/drills?${new URLSearchParams({ rule, lang: language })}`, { signal }),
    // The order must not change under somebody's hands.
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Judges one reply. */
export function useTryDrill(id: string, language: Language) {
  return useMutation({
    mutationFn: (reply: string) => call<DrillResult>(`/api/drills/${id}?lang=${language}`, { method: 'POST', body: { reply } }),
  })
}
