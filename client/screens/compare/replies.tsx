import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { clause } from '../../parts/clause.ts'
import { type Branch, turnsFrom } from '../../parts/compare/branches.ts'
import type { Judged } from '../../parts/debrief/judged.ts'
import type { TurnRow } from '../../parts/debrief/turns.ts'
import { Marks } from '../../parts/marks.tsx'
import { VerdictSign } from '../../parts/verdict-sign.tsx'
import css from './compare.module.css'
import type { Pair } from './compare.tsx'

/** The conversation from the reply at which the two part; the customer's words before it are the same for both. */
export function Replies({ of }: { of: Pair }) {
  const { t } = useTranslation()
  const lang = of.after.view.attempt.language
  const turns = turnsFrom(of.turn, of.before, of.after)
  const shared = turns[0]?.after ?? turns[0]?.before
  return (
    <section className={css.part} aria-labelledby="replies-title">
      <h2 id="replies-title">{t('compare.replies', { turn: of.turn })}</h2>
      {shared && shared.heard.length > 0 && (
        <div className={css.shared}>
          <Heard row={shared} lang={lang} />
        </div>
      )}
      <ol className={css.turns}>
        {turns.map(({ turn, before, after }) => (
          <li key={turn} className={css.pair}>
            <Side row={before} of={of.before} name={t('compare.before')} isFirst={turn === of.turn} lang={lang} />
            <Side row={after} of={of.after} name={t('compare.after')} isFirst={turn === of.turn} lang={lang} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type SideProps = { row: TurnRow | null; name: string; of: Branch; isFirst: boolean; lang: Language }

function Side({ row, name, of, isFirst, lang }: SideProps) {
  const { t } = useTranslation()
  if (!row) return <div />
  return (
    <div className={css.side}>
      {!isFirst && <Heard row={row} lang={lang} name={name} />}
      {!row.reply && of.report && <p className="small soft">{t('compare.end', { ending: t(`room.endings.${of.report.ending}`) })}</p>}
      {row.reply && (
        <div className={`sheet ${css.reply}`}>
          <p className={css.who}>
            {name}, {t('debrief.turn', { turn: row.turn })}
            {row.before && row.after && <span>{t('compare.mood', { from: row.before.anger, to: row.after.anger })}</span>}
          </p>
          {row.reply.text.trim() === '' ? (
            <p className="soft">{t('debrief.silent')}</p>
          ) : (
            <Marks text={row.reply.text} marks={row.shown.flatMap(marksOf)} lang={lang} />
          )}
          <Rules of={row.shown} />
        </div>
      )}
    </div>
  )
}

const marksOf = ({ verdict, kind }: Judged) => verdict.quotes.map((quote) => ({ quote, kind }))

function Rules({ of }: { of: readonly Judged[] }) {
  const { t } = useTranslation()
  if (of.length === 0) return null
  return (
    <ul className={css.rules} aria-label={t('debrief.rulesHere')}>
      {of.map(({ rule, kind }) => (
        <li key={rule.id} className={`verdict ${kind}`}>
          <VerdictSign of={kind} />
          <span>
            {rule.title}
            {kind !== 'met' && ` · ${t(`debrief.verdicts.${kind}`)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Where the two stand one below the other, the lines say whose customer spoke. */
function Heard({ row: { heard }, lang, name }: { row: TurnRow; lang: Language; name?: string }) {
  const { t } = useTranslation()
  return (
    <div className={css.heard}>
      {heard.length > 0 && <p className={css.who}>{name ? t('compare.customerIn', { name: clause(name) }) : t('compare.customer')}</p>}
      {heard.map(({ seq, text }) => (
        <p key={seq} lang={lang}>
          {text}
        </p>
      ))}
    </div>
  )
}
