import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../texts/texts.ts'
import { useActiveRule } from './active-rule.tsx'
import type { Debriefing } from './debriefing.ts'
import { EvidenceOf } from './evidence-of.tsx'
import type { Judged } from './judged.ts'
import { Overrule, type Ruling } from './overrule.tsx'
import css from './rules.module.css'
import { RulingNote } from './ruling-note.tsx'

/** One rule: the words it stands on, why, what it weighs, and who overruled it. */
export function RuleEntry({ one, of, done }: { one: Judged; of: Debriefing; done: (ruling: Ruling) => void }) {
  const { t } = useTranslation()
  const { rule, number, kind, verdict, ruling } = one
  const { isActive, watch } = useActiveRule(rule.id)
  // In the conversation a missed rule stands with its reason already.
  const hasWhy = !ruling && !(kind === 'missed' && verdict.quotes.length === 0)
  return (
    <li id={`r-${rule.id}`} tabIndex={-1} className={css.entry} data-active={isActive} {...watch}>
      <span className="num soft">{number}</span>
      <div>
        <h4>
          {rule.title}
          {rule.blocking && <span className={css.blocking}> · {t('debrief.blocking')}</span>}
        </h4>
        <EvidenceOf one={one} rows={of.rows} lang={of.report.language} />
        {hasWhy && (
          <p className="soft" lang={of.report.language}>
            {verdict.why}
          </p>
        )}
        {ruling && <RulingNote ruling={ruling} kind={rule.kind} />}
        <Worth one={one} />
        {of.mayRule && <Overrule attempt={of.view.attempt.id} one={one} done={done} />}
      </div>
    </li>
  )
}

/** What the rule weighs in the sum, what came of it, and the stage it belongs to. */
function Worth({ one: { rule, stage, verdict, kind } }: { one: Judged }) {
  const { t } = useTranslation()
  const number = new Intl.NumberFormat(useLanguage(), { maximumFractionDigits: 1 })
  const weight = number.format(rule.weight)
  const got = number.format(rule.weight * verdict.credit)
  const worth = worths[rule.kind === 'forbidden' && kind === 'met' ? 'kept' : kind]
  return (
    <p className={css.worth}>
      {t(worth, { weight, got })}
      {stage && ` · ${stage}`}
    </p>
  )
}

const worths = {
  kept: 'debrief.wouldCost',
  broken: 'debrief.cost',
  partly: 'debrief.weightGot',
  met: 'debrief.weight',
  missed: 'debrief.weight',
  'not-applicable': 'debrief.weight',
  unjudged: 'debrief.weight',
} as const
