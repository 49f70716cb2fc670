import { useQuery } from '@tanstack/react-query'
import type { ScenarioBrief, ScenarioList, StandardView } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import { call } from './call.ts'

/** All scenarios as cards, with my own results on them. */
export function useScenarios(language: Language) {
  return useQuery({
    queryKey: ['scenarios', language],
    queryFn: ({ signal }) => call<ScenarioList>(`/api/scenarios?lang=${language}`, { signal }),
    // My best result and what I left open may have changed since.
    staleTime: 0,
  })
}

/** The sheet before the bell; `id` is "trade/name". */
export function useBrief(id: string | undefined, language: Language) {
  return useQuery({
    queryKey: ['brief', id, language],
    queryFn: ({ signal }) => call<ScenarioBrief>(`/api/scenarios/${id}?lang=${language}`, { signal }),
    enabled: id !== undefined,
  })
}

/** A standard's rules, stages and pass mark. */
export function useStandard(id: string | undefined, language: Language) {
  return useQuery({
    queryKey: ['standard', id, language],
    queryFn: ({ signal }) => call<StandardView>(`/api/standards/${id}?lang=${language}`, { signal }),
    enabled: id !== undefined,
    staleTime: 5 * 60_000,
  })
}
