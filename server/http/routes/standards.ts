import { z } from 'zod'
import { standardList, standardView } from '#contract/http.ts'
import { inLanguage, language } from '#contract/language.ts'
import { done } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Rooms } from '../rooms.ts'
import { type Route, route } from '../route.ts'
import { standardOf } from '../scenario-views.ts'

const inOneLanguage = z.object({ lang: language })

/** What replies are held against. */
export function standardRoutes({ library }: Rooms): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/standards',
      summary: 'The service standards, by name.',
      needs: 'practise',
      query: inOneLanguage,
      answer: standardList,
      handle: async ({ query }) =>
        done({ standards: library.standards().map(({ id, title }) => ({ id, title: inLanguage(title, query.lang) })) }),
    }),
    route({
      method: 'get',
      path: '/api/standards/:id',
      summary: 'One service standard: its stages, rules, levels and pass mark.',
      needs: 'practise',
      params: z.object({ id: z.string() }),
      query: inOneLanguage,
      answer: standardView,
      async handle({ params, query }) {
        const standard = library.standards().find(({ id }) => id === params.id)
        return standard ? done(standardOf(standard, query.lang)) : refuse('not-found')
      },
    }),
  ]
}
