import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VerdictSign } from '../verdict-sign.tsx'
import type { Debriefing } from './debriefing.ts'
import type { Judged, Kind } from './judged.ts'
import { jumpTo } from './jump.tsx'
import type { Ruling } from './overrule.tsx'
import { RuleEntry } from './rule-entry.tsx'
import css from './rules.module.css'
import { Stages } from './stages.tsx'

/** What needs a look stands first. */
const order: readonly Kind[] = ['broken', 'missed', 'partly', 'met', 'unjudged', 'not-applicable']

/** Every rule's verdict, beside the conversation, grouped by how it went. */
export function Rules({ of }: { of: Debriefing }) {
  const { t } = useTranslation()
  const by = assessors(of.judged)
  const [ruled, setRuled] = useState<Ruling | null>(null)
  // The verdict has moved to another group; the keyboard goes with it.
  useEffect(() => {
    if (ruled) jumpTo(`r-${ruled.rule}`)
  }, [ruled])
  return (
    <aside className={css.rules} data-column aria-labelledby="rules-title">
      <h2 id="rules-title">{t('debrief.rules')}</h2>
      {of.mayRule && (
        <p className={css.done} role="status">
          {ruled && t('debrief.rule.done', { count: Math.round(ruled.report.score.points) })}
        </p>
      )}
      {order.map((kind) => (
        <Group key={kind} kind={kind} all={of.judged.filter((one) => one.kind === kind)} of={of} done={setRuled} />
      ))}
      {by && <p className={`small soft ${css.by}`}>{t(`debrief.by.${by}`)}</p>}
      <Stages of={of.report} />
    </aside>
  )
}

type GroupProps = { kind: Kind; all: readonly Judged[]; of: Debriefing; done: (ruling: Ruling) => void }

function Group({ kind, all, of, done }: GroupProps) {
  const { t } = useTranslation()
  if (all.length === 0) return null
  return (
    <section className={css.group} aria-labelledby={`group-${kind}`}>
      <h3 id={`group-${kind}`} className={kind}>
        <VerdictSign of={kind} />
        {t(`debrief.groups.${kind}`)} <span className="count">{all.length}</span>
      </h3>
      {kind === 'unjudged' && <p className="small soft">{t('debrief.unjudgedWhy')}</p>}
      <ol>
        {all.map((one) => (
          <RuleEntry key={one.rule.id} one={one} of={of} done={done} />
        ))}
      </ol>
    </section>
  )
}

/** Who judged, apart from people, whose rulings are signed. */
function assessors(judged: readonly Judged[]): 'built-in' | 'model' | 'mixed' | null {
  const has = (by: string) => judged.some(({ verdict }) => verdict.by === by)
  if (has('built-in')) return has('model') ? 'mixed' : 'built-in'
  return has('model') ? 'model' : null
}
