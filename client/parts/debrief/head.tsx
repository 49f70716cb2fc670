import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Again } from './again.tsx'
import { type Debriefing, toneOf } from './debriefing.ts'
import css from './head.module.css'
import { Meta } from './head-meta.tsx'
import { Jump } from './jump.tsx'
import { Result } from './result.tsx'

/** How it ended and what decided it; the score stands below, small. */
export function Head({ of }: { of: Debriefing }) {
  return (
    <header className={css.head}>
      <Meta of={of} />
      <Sentence of={of} />
      <div className={css.outcome}>
        <Result of={of} />
        {of.isOwn && (
          <p className={css.act}>
            <AgainFromDeciding of={of} />
          </p>
        )}
      </div>
    </header>
  )
}

/** In the language of the attempt whatever the interface speaks: half of it is the author's words. */
function Sentence({ of }: { of: Debriefing }) {
  const { i18n } = useTranslation()
  const { report, rows } = of
  const { told, decidingTurn: turn, decidedBy: by, language } = report
  const said = i18n.getFixedT(language)
  if (turn === null || by === null) {
    return (
      <h1 lang={language}>
        {told} {!rows.some(({ reply }) => reply) && said('debrief.noReply')}
      </h1>
    )
  }
  const [before, link, ...after] = said('debrief.decided', { turn, by }).split('|')
  return (
    <h1 lang={language}>
      {told} {before}
      <Jump className={`${css.turn} ${css[toneOf(of)]}`} to={`v${turn}`}>
        {link}
      </Jump>
      {after.join('|')}
    </h1>
  )
}

/** The first thing to do next: try again from the reply that decided it, or from the start where there was none. */
export function AgainFromDeciding({ of: { view, report, rows } }: { of: Debriefing }) {
  const { t } = useTranslation()
  const turn = report.decidingTurn ?? rows.findLast(({ reply }) => reply)?.turn
  if (turn === undefined) {
    return (
      <Link className="do" to={`/scenarios/${report.scenario}`}>
        {t('debrief.tryAgain')}
      </Link>
    )
  }
  return <Again attempt={view.attempt.id} turn={turn} look="do" text={t('debrief.again', { turn })} />
}
