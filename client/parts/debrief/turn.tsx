import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { Again } from './again.tsx'
import { BetterReplies } from './better-replies.tsx'
import { isWon, toneOf } from './debriefing.ts'
import { Heard } from './heard.tsx'
import { Chances, Mine } from './mine.tsx'
import css from './talk.module.css'
import type { TalkProps } from './talk.tsx'
import type { TurnRow } from './turns.ts'

type TurnProps = TalkProps & { row: TurnRow }

/** The customer's words and the reply to them; what followed from it stands in the margin. */
export function Turn(props: TurnProps) {
  const { t } = useTranslation()
  const { row, view, of, isOwn } = props
  const isDeciding = row.reply !== null && row.turn === of?.report.decidingTurn
  const hasPair = of !== null && of.report.modelReplies.length > 0 && row.turn === pairTurn(props)
  return (
    <>
      {view.row.rewound?.turn === row.turn && <li className={css.from}>{t('debrief.rewoundHere')}</li>}
      <li id={`v${row.turn}`} tabIndex={-1} data-row className={css.turn}>
        <div className={css.gutter}>
          <h3>{row.reply ? t('debrief.turn', { turn: row.turn }) : t(row.turn === 1 ? 'debrief.start' : 'debrief.afterwards')}</h3>
          {isDeciding && of && <p className={`${css.flag} ${toneOf(of)}`}>{t('debrief.deciding')}</p>}
          <Step row={row} lang={view.attempt.language} />
          {row.reply && of && isOwn && (
            <p className={css.again}>
              <Again attempt={view.attempt.id} turn={row.turn} look="plain" text={t('debrief.fromHere')} />
            </p>
          )}
        </div>
        <div className={css.said}>
          <Heard row={row} view={view} />
          {row.reply ? (
            <Mine row={row} reply={row.reply} view={view} isOwn={isOwn} />
          ) : (
            <Chances missed={row.missed} lang={view.attempt.language} />
          )}
          {hasPair && (
            <BetterReplies of={of} turn={row.reply ? row.turn : null} isLost={!isWon(of.report) && of.report.ending !== 'abandoned'} />
          )}
        </div>
      </li>
    </>
  )
}

/** Better replies stand at the reply that decided it, or at the last where none did; with no reply, at the opening. */
function pairTurn({ of, rows }: TalkProps): number | undefined {
  return of?.report.decidingTurn ?? rows.findLast(({ reply }) => reply)?.turn ?? rows.at(-1)?.turn
}

/** How far the anger moved, and why. */
function Step({ row: { before, after }, lang }: { row: TurnRow; lang: Language }) {
  const { t } = useTranslation()
  if (!before || !after) return null
  const Arrow = after.anger === before.anger ? ArrowRight : after.anger > before.anger ? ArrowUp : ArrowDown
  return (
    <p className={css.step}>
      <span className={css.delta}>
        <Arrow className="icon" aria-hidden="true" />
        <span className="sr">{t('debrief.angerSaid')} </span>
        {before.anger} → {after.anger}
      </span>{' '}
      <span lang={lang}>{after.cause}</span>
    </p>
  )
}
