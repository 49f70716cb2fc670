import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Drill, DrillList, DrillResult } from '#contract/drill.ts'
import { ChannelTag } from '../../parts/channel.tsx'
import { drillsDone } from '../../parts/drills-done.ts'
import { useLanguage } from '../../texts/texts.ts'
import { Case } from './case.tsx'
import css from './drill.module.css'
import { Outcome } from './outcome.tsx'
import { ReplyForm } from './reply-form.tsx'

type ExerciseProps = { rule: DrillList['rule']; drill: Drill; place: { at: number; all: number }; next: () => void }

/** One customer's line: first the reply, then what became of it. */
export function Exercise({ rule, drill, place, next }: ExerciseProps) {
  const { t } = useTranslation()
  const [tried, setTried] = useState<{ reply: string; result: DrillResult } | null>(null)
  const done = drillsDone(rule.id)
  return (
    <div className={`wrap ${css.screen}`}>
      <header className={css.head}>
        <p className={css.meta}>
          <Link to="/progress">{t('shell.progress')}</Link>
          <span>{t('drill.name')}</span>
          <span>{t('drill.place', place)}</span>
          {done > 0 && <span>{t('drill.done', { count: done })}</span>}
        </p>
        <h1>{rule.title}</h1>
        <p className={css.means}>{rule.means}</p>
      </header>
      <div className={css.beside}>
        <Case drill={drill} />
        <div className={css.talk}>
          <Customer drill={drill} />
          {tried ? (
            <Outcome rule={rule} {...tried} again={() => setTried(null)} next={next} />
          ) : (
            <ReplyForm rule={rule.id} drill={drill} judged={(reply, result) => setTried({ reply, result })} />
          )}
        </div>
      </div>
    </div>
  )
}

function Customer({ drill: { customer, channel, moment, lines } }: { drill: Drill }) {
  const { t } = useTranslation()
  const lang = useLanguage()
  const isLetter = channel === 'letter'
  return (
    <section className={css.customer} aria-label={t(isLetter ? 'drill.wrote' : 'drill.says')}>
      <p className={css.who}>
        <b>{customer.name}</b> <span>{customer.tag}</span> <ChannelTag channel={channel} />
      </p>
      {lines.map((line, at) => (
        <p key={line} className={at === lines.length - 1 && !isLetter ? css.last : css.line} lang={lang}>
          {line}
        </p>
      ))}
      <p className={css.moment}>{t(isLetter ? 'drill.firstLetter' : `drill.moments.${moment}`)}</p>
    </section>
  )
}
