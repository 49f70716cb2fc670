import { z } from 'zod'
import { scenarioBrief, scenarioList } from '#contract/http.ts'
import { language } from '#contract/language.ts'
import { done } from '#contract/refusal.ts'
import { refuse } from '#contract/refusal-text.ts'
import type { Rooms } from '../rooms.ts'
import { type Route, route } from '../route.ts'
import { briefOf, cardOf } from '../scenario-views.ts'

const inOneLanguage = z.object({ lang: language })

/** What there is to practise. */
export function scenarioRoutes({ library, attempts, identity }: Rooms): readonly Route[] {
  return [
    route({
      method: 'get',
      path: '/api/scenarios',
      summary: 'All scenarios, with how one stands in each; for instructors also the files that could not be read.',
      needs: 'practise',
      query: inOneLanguage,
      answer: scenarioList,
      async handle({ me, query }) {
        const standings = new Map((await attempts.standings(me)).map((one) => [one.scenario, one]))
        const scenarios = library.scripts().map(({ scenario }) => {
          return cardOf(scenario, { standing: standings.get(scenario.id), own: library.isOwn(scenario.id), language: query.lang })
        })
        return done({ scenarios, faults: identity.may(me.role, 'see-faults') ? faultsOf(library) : [] })
      },
    }),
    route({
      method: 'get',
      path: '/api/scenarios/:trade/:name',
      summary: 'One scenario as its brief.',
      needs: 'practise',
      params: z.object({ trade: z.string(), name: z.string() }),
      query: inOneLanguage,
      answer: scenarioBrief,
      async handle({ me, params, query }) {
        const id = `${params.trade}/${params.name}`
        const script = library.find(id)
        if (!script) return refuse('no-such-scenario')
        const standing = (await attempts.standings(me)).find((one) => one.scenario === id)
        return done(briefOf(script.scenario, { standing, own: library.isOwn(id), language: query.lang }))
      },
    }),
  ]
}

/** Warnings are for `kaja check`; here stands what keeps a file from being played. */
function faultsOf(library: Rooms['library']) {
  const errors = library.faults().filter((fault) => fault.severity === 'error')
  return errors.map(({ file, line, column, message, advice }) => ({ file, line, column, message, advice }))
}
