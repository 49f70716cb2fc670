import { useTranslation } from 'react-i18next'
import type { Branch } from '../../parts/compare/branches.ts'
import { isWon } from '../../parts/debrief/debriefing.ts'
import { MoodPlot } from '../../parts/debrief/mood-figure.tsx'
import css from './compare.module.css'
import type { Pair } from './compare.tsx'

/** Both mood curves on the same ground, so that the same height and the same reply stand at the same place. */
export function Moods({ of: { before, after, turn } }: { of: Pair }) {
  const { t } = useTranslation()
  const columns = Math.max(before.mood.length, after.mood.length)
  return (
    <section className={css.part} aria-labelledby="moods-title">
      <div className={css.heading}>
        <h2 id="moods-title">{t('compare.moods')}</h2>
        <p className={css.legend} aria-hidden="true">
          <span>{t('debrief.anger')}</span>
          <span>{t('debrief.trust')}</span>
        </p>
        <p className="small soft">{t('compare.moodsWhy')}</p>
      </div>
      <div className={css.pair}>
        <Curve of={before} name={t('compare.before')} columns={columns} turn={turn} />
        <Curve of={after} name={t('compare.after')} columns={columns} turn={turn} />
      </div>
    </section>
  )
}

function Curve({ of, name, columns, turn }: { of: Branch; name: string; columns: number; turn: number }) {
  const tone = of.report && isWon(of.report) ? 'met' : 'partly'
  return (
    <figure className={css.curve}>
      <figcaption>{name}</figcaption>
      <MoodPlot of={{ points: of.mood, decidingTurn: of.report?.decidingTurn ?? null, tone, columns, branch: turn }} />
      <ol className={css.axis} style={{ '--columns': columns } as React.CSSProperties} aria-hidden="true">
        {Array.from({ length: columns }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is nothing but its number
          <li key={at}>{at === 0 ? '' : at}</li>
        ))}
      </ol>
    </figure>
  )
}
