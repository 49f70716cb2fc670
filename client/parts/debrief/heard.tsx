import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AttemptView } from '#contract/http.ts'
import { MarkedText } from './marked-text.tsx'
import { Speaker } from './speaker.tsx'
import css from './talk.module.css'
import type { TurnRow } from './turns.ts'

/** What the customer said, on bare paper, and what was found out by it. */
export function Heard({ row: { heard, facts }, view }: { row: TurnRow; view: AttemptView }) {
  const { t } = useTranslation()
  const [first] = heard
  if (!first) return null
  const lang = view.attempt.language
  return (
    <div className={css.customer}>
      <Speaker name={view.row.customer} at={first.at} />
      {heard.map(({ seq, text, spans }) => (
        <MarkedText key={seq} text={text} spans={spans} lang={lang} />
      ))}
      {facts.length > 0 && (
        <p className={css.note}>
          <Search className="icon" aria-hidden="true" />
          <span>
            {t('debrief.foundOut')}:{' '}
            <span lang={lang}>{facts.map(({ title }) => title.charAt(0).toLocaleLowerCase(lang) + title.slice(1)).join('; ')}</span>
          </span>
        </p>
      )}
    </div>
  )
}
