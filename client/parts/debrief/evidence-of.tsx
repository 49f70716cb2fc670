import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { Quoted } from '../quoted.tsx'
import { clipped } from './clipped.ts'
import type { Judged } from './judged.ts'
import { Jump } from './jump.tsx'
import css from './rules.module.css'
import { strokesIn, type TurnRow } from './turns.ts'

type EvidenceOfProps = { one: Judged; rows: readonly TurnRow[]; lang: Language }

/** The words a verdict stands on, each leading to its stroke; for a missed rule, to where the chance was. */
export function EvidenceOf({ one, rows, lang }: EvidenceOfProps) {
  const { t } = useTranslation()
  const { verdict, kind } = one
  if (kind === 'not-applicable') return null
  if (verdict.quotes.length === 0) {
    if (kind === 'missed') return <Chance one={one} rows={rows} />
    return verdict.turn === null ? null : (
      <p>
        <Jump className={css.chance} to={`v${verdict.turn}`}>
          {t('debrief.turn', { turn: verdict.turn })}
        </Jump>
      </p>
    )
  }
  return (
    <ul className={css.quotes}>
      {strokesIn(rows, one).map(({ quote, id }) => (
        <li key={quote}>
          <span lang={lang}>
            {id ? (
              <Jump to={id}>
                <Quoted>{clipped(quote)}</Quoted>
              </Jump>
            ) : (
              <Quoted>{clipped(quote)}</Quoted>
            )}
          </span>{' '}
          {verdict.turn !== null && <span className={css.where}>{t('debrief.inTurn', { turn: verdict.turn })}</span>}
        </li>
      ))}
    </ul>
  )
}

function Chance({ one: { rule, verdict }, rows }: Omit<EvidenceOfProps, 'lang'>) {
  const { t } = useTranslation()
  const isDrawn = rows.some(({ heard }) => heard.some(({ spans }) => spans.some(({ of }) => of.rule.id === rule.id)))
  const there = isDrawn ? `s-${rule.id}` : `v${verdict.turn ?? 1}`
  return (
    <p>
      <Jump className={css.chance} to={there}>
        {verdict.turn === null ? t('debrief.chanceAtStart') : t('debrief.chanceIn', { turn: verdict.turn })}
      </Jump>
    </p>
  )
}
