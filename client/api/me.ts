import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Me } from '#contract/http.ts'
import { call, Refused } from './call.ts'

const key = ['me']

const isMissing = (fault: unknown) => fault instanceof Refused && fault.code === 'not-signed-in'

let signingIn: Promise<unknown> | null = null

/** Signs in as a guest; several askers at once share one request, so that they get one guest. */
export function signInAsGuest(): Promise<unknown> {
  signingIn ??= call('/api/auth/sign-in/anonymous', { method: 'POST', body: {} }).finally(() => {
    signingIn = null
  })
  return signingIn
}

/** Who is here; whoever comes without a session becomes a guest at once. */
async function whoAmI(): Promise<Me> {
  try {
    return await call<Me>('/api/me')
  } catch (fault) {
    if (!isMissing(fault)) throw fault
    await signInAsGuest()
    return call<Me>('/api/me')
  }
}

const meQuery = { queryKey: key, queryFn: whoAmI, staleTime: 5 * 60_000 }

export function useMe() {
  return useQuery(meQuery)
}

/** Gives the guest a name. */
export function useRename() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => call<Me>('/api/me', { method: 'PATCH', body: { name } }),
    onSuccess: (me) => client.setQueryData(key, me),
  })
}

/** The name that somebody gave themselves; a guest who gave none goes by one that the sign-in made up. */
export function givenName(me: Me): string {
  return me.role === 'guest' && /^(Külaline|Guest) \p{L}+ \d+$/u.test(me.name) ? '' : me.name
}
