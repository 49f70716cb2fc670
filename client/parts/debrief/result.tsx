import { useTranslation } from 'react-i18next'
import { VerdictSign } from '../verdict-sign.tsx'
import type { Debriefing } from './debriefing.ts'
import css from './head.module.css'
import { VerdictTag } from './verdict-tag.tsx'

/** Points against the pass mark, both sides of quality, and what blocked a pass. */
export function Result({ of: { report, standard, judged } }: { of: Debriefing }) {
  const { t } = useTranslation()
  const { points, passed, passMark, level, blocked } = report.score
  const blocking = judged.filter(({ rule }) => blocked.includes(rule.id))
  return (
    <div className={css.result}>
      <dl>
        <div>
          <dt>{t('debrief.result')}</dt>
          <dd>
            <b>{whole(points)}</b> {t('debrief.ofHundred', { count: whole(points), passMark })}
          </dd>
          <dd className={`verdict ${passed ? 'met' : 'missed'}`}>
            <VerdictSign of={passed ? 'met' : 'missed'} />
            <span>{t(passed ? 'debrief.passed' : blocking.length > 0 ? 'debrief.notPassed' : 'debrief.below')}</span>
          </dd>
        </div>
        {/* A level goes by points alone; beside a blocked pass its praise would mislead. */}
        {blocking.length === 0 && (
          <div>
            <dt>{t('debrief.level')}</dt>
            <dd>
              <b>{standard.levels.find(({ id }) => id === level)?.title ?? level}</b>
            </dd>
          </div>
        )}
        <Side of={report.sides.what} name={t('debrief.what')} />
        <Side of={report.sides.how} name={t('debrief.how')} />
      </dl>
      {blocking.length > 0 && (
        <p className={css.blocked}>
          <span>{t('debrief.blocked', { count: blocking.length })}</span>{' '}
          {blocking.map((one) => (
            <VerdictTag key={one.rule.id} of={one} />
          ))}
        </p>
      )}
    </div>
  )
}

function Side({ of, name }: { of: number | null; name: string }) {
  const { t } = useTranslation()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{of === null ? <span className="soft">{t('debrief.notJudged')}</span> : <b>{whole(of)}</b>}</dd>
    </div>
  )
}

const whole = (points: number) => Math.round(points)
