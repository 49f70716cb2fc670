import { useTranslation } from 'react-i18next'
import type { AttemptView } from '#contract/http.ts'
import type { Debriefing } from './debriefing.ts'
import css from './talk.module.css'
import { Turn } from './turn.tsx'
import type { TurnRow } from './turns.ts'

export type TalkProps = {
  readonly view: AttemptView
  readonly rows: readonly TurnRow[]
  readonly isOwn: boolean
  /** Null while the attempt runs. */
  readonly of: Debriefing | null
}

/** The whole conversation, every reply a row with what it did to the customer's mood. */
export function Talk(props: TalkProps) {
  const { t } = useTranslation()
  const { view, rows, of } = props
  return (
    <section aria-labelledby="talk-title">
      <h2 id="talk-title">{t(view.row.channel === 'letter' ? 'debrief.letters' : 'debrief.chat')}</h2>
      <ol className={css.turns}>
        {rows.map((row) => (
          <Turn key={row.turn} row={row} {...props} />
        ))}
      </ol>
      {of && (
        <p className={css.end} lang={of.report.language}>
          {of.report.told}
        </p>
      )}
    </section>
  )
}
