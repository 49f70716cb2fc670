import { useTranslation } from 'react-i18next'
import { Policy } from '../../parts/brief/policy.tsx'
import { WhatCounts } from '../../parts/brief/what-counts.tsx'
import type { Sitting } from './sitting.ts'

/** The brief beside the conversation; what was promised is ticked off. */
export function BriefContent({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const { brief } = sitting
  if (!brief) return null
  return (
    <>
      <section>
        <h2>{t('library.brief.youAre')}</h2>
        <p>{brief.role}</p>
        <p>{brief.situation}</p>
      </section>
      <Policy brief={brief} promised={promised(sitting)} />
      <WhatCounts standard={brief.standard} />
    </>
  )
}

/** In which reply each remedy was promised first; in an exam the server does not say. */
function promised({ state }: Sitting): ReadonlyMap<string, number> {
  const turns = new Map<string, number>()
  for (const event of state.events) {
    if (event.type === 'promise-made' && event.promise.remedy && !turns.has(event.promise.remedy))
      turns.set(event.promise.remedy, event.turn)
  }
  return turns
}
