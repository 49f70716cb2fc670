import { QueryClient } from '@tanstack/react-query'
import { Refused } from './call.ts'

/** Only what may pass by itself is tried again; a refusal stays a refusal. */
const passing = (fault: unknown) => fault instanceof Refused && ['offline', 'busy', 'closing'].includes(fault.code)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (times, fault) => times < 3 && passing(fault) },
  },
})
