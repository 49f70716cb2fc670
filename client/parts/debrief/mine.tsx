import { Lightbulb, MessageCircleWarning } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AttemptView } from '#contract/http.ts'
import type { Language } from '#contract/language.ts'
import { VerdictSign } from '../verdict-sign.tsx'
import type { Judged } from './judged.ts'
import { Jump } from './jump.tsx'
import { MarkedText } from './marked-text.tsx'
import { Speaker } from './speaker.tsx'
import css from './talk.module.css'
import type { Line, TurnRow } from './turns.ts'
import { VerdictTag } from './verdict-tag.tsx'

type MineProps = { row: TurnRow; reply: Line; view: AttemptView; isOwn: boolean }

/** The trainee's words on a sheet of their own, marked, and below them the rules they met, broke or passed by. */
export function Mine({ row, reply, view, isOwn }: MineProps) {
  const { t } = useTranslation()
  const lang = view.attempt.language
  return (
    <>
      <Notes row={row} lang={lang} />
      <div className={`sheet ${css.mine}`}>
        <Speaker name={isOwn ? t('debrief.you') : view.row.trainee.name} at={reply.at} />
        {reply.text.trim() === '' ? (
          <p className="soft">{t('debrief.silent')}</p>
        ) : (
          <MarkedText text={reply.text} spans={reply.spans} lang={lang} />
        )}
        {row.shown.length > 0 && (
          <ul className={css.tags} aria-label={t('debrief.rulesHere')}>
            {row.shown.map((one) => (
              <li key={one.rule.id}>
                <VerdictTag of={one} />
              </li>
            ))}
          </ul>
        )}
        <Chances missed={row.missed} lang={lang} />
      </div>
    </>
  )
}

/** What happened while the reply was being written. */
function Notes({ row: { hints, interrupted }, lang }: { row: TurnRow; lang: Language }) {
  const { t } = useTranslation()
  return (
    <>
      {hints.map(({ seq, hint }) => (
        <p key={seq} className={css.note}>
          <Lightbulb className="icon" aria-hidden="true" />
          <span>
            {t('debrief.hint')}: <span lang={lang}>{hint}</span>
          </span>
        </p>
      ))}
      {interrupted && (
        <p className={`${css.note} partly`}>
          <MessageCircleWarning className="icon" aria-hidden="true" />
          <span>{t('debrief.interrupted')}</span>
        </p>
      )}
    </>
  )
}

/** Rules that this was the chance for. */
export function Chances({ missed, lang }: { missed: readonly Judged[]; lang: Language }) {
  const { t } = useTranslation()
  if (missed.length === 0) return null
  // Where nothing was answered every rule has the same reason; it is said once.
  const common = missed.length > 1 && new Set(missed.map(({ verdict }) => verdict.why)).size === 1 ? missed[0]?.verdict.why : undefined
  return (
    <div className={css.chances}>
      {common && <p lang={lang}>{common}</p>}
      <ul aria-label={t('debrief.groups.missed')}>
        {missed.map((one) => (
          <li key={one.rule.id}>
            <VerdictSign of="missed" />
            <span>
              <Jump to={`r-${one.rule.id}`}>
                {one.rule.title}
                <sup aria-hidden="true">{one.number}</sup>
              </Jump>{' '}
              {!common && <span lang={lang}>{one.verdict.why}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
