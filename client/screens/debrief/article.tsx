import { useMemo } from 'react'
import { useBrief } from '../../api/scenarios.ts'
import { ActiveRuleProvider } from '../../parts/debrief/active-rule.tsx'
import { CustomerForm } from '../../parts/debrief/customer-form.tsx'
import type { Debriefing } from '../../parts/debrief/debriefing.ts'
import { Facts } from '../../parts/debrief/facts.tsx'
import { Head } from '../../parts/debrief/head.tsx'
import { Ledger } from '../../parts/debrief/ledger.tsx'
import { MoodFigure } from '../../parts/debrief/mood-figure.tsx'
import { Onward } from '../../parts/debrief/onward.tsx'
import { Rules } from '../../parts/debrief/rules.tsx'
import { SelfAnalysis } from '../../parts/debrief/self-analysis.tsx'
import { Sequel } from '../../parts/debrief/sequel.tsx'
import { Talk } from '../../parts/debrief/talk.tsx'
import css from './debrief.module.css'

/** The debrief from the sentence to what next. */
export function Article({ of }: { of: Debriefing }) {
  return (
    <ActiveRuleProvider>
      <article className={`wrap ${css.article}`}>
        <Head of={of} />
        <MoodFigure of={of} />
        <div className={css.beside}>
          <Talk view={of.view} rows={of.rows} isOwn={of.isOwn} of={of} />
          <Rules of={of} />
        </div>
        <div className={css.outcome}>
          <Ledger of={of} titles={useRemedyTitles(of)} />
          <Facts of={of} />
        </div>
        <div className={css.after}>
          <div className={css.customers}>
            <CustomerForm of={of} />
            <Sequel of={of} />
          </div>
          <SelfAnalysis of={of} />
        </div>
        {of.isOwn && <Onward of={of} />}
      </article>
    </ActiveRuleProvider>
  )
}

/** What the firm calls its remedies, in the language of the attempt; none where the scenario is gone. */
function useRemedyTitles({ report }: Debriefing): ReadonlyMap<string, string> {
  const { data } = useBrief(report.scenario, report.language)
  return useMemo(() => new Map(data?.mayOffer.map(({ id, title }) => [id, title])), [data])
}
