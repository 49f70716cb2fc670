import type { z } from 'zod'
import type { firstInstructorBody, Me, signInBody } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import { call } from './call.ts'

/** Makes the first instructor by the one-time link, and signs them in. */
export const becomeFirstInstructor = (body: z.infer<typeof firstInstructorBody>, language: Language) =>
  call<Me>(`/api/first-instructor?lang=${language}`, { method: 'POST', body })

export const signIn = (body: z.infer<typeof signInBody>, language: Language) =>
  call<unknown>(`/api/auth/sign-in/email?lang=${language}`, { method: 'POST', body })

export const signOut = () => call<unknown>('/api/auth/sign-out', { method: 'POST', body: {} })

/** Starts the page afresh as whoever is signed in now: nothing that the one before had read stays behind. */
export const startAfresh = (path: string): void => location.assign(path)
