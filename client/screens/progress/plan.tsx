import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Exercise, PlanProblem, PlanStage, Progress } from '#contract/progress.ts'
import { useDates } from '../../parts/dates.ts'
import { Again } from '../../parts/debrief/again.tsx'
import { drillsDone } from '../../parts/drills-done.ts'
import { Quoted } from '../../parts/quoted.tsx'
import { VerdictSign } from '../../parts/verdict-sign.tsx'
import css from './plan.module.css'

/** Three stages, up to three problems in each by one's own words, up to three exercises for each. */
export function Plan({ of: { plan, attempts, lookBack } }: { of: Progress }) {
  const { t } = useTranslation()
  return (
    <section className={css.part} aria-labelledby="plan-title">
      <h2 id="plan-title">{t('progress.plan')}</h2>
      {plan.length === 0 ? (
        <p className={css.why}>{t('progress.planNone')}</p>
      ) : (
        <>
          <p className={css.why}>{t('progress.planWhy', { count: Math.min(lookBack, attempts.length) })}</p>
          <ol className={css.plan}>
            {plan.map((stage, at) => (
              <Stage key={stage.stage} stage={stage} number={at + 1} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Stage({ stage: { title, points, problems }, number }: { stage: PlanStage; number: number }) {
  const { t } = useTranslation()
  return (
    <li>
      <h3 className={css.stage}>
        <span className={css.n}>{number}</span>
        <span>{title}</span>
      </h3>
      <p className={css.points}>{t('progress.stagePoints', { count: points })}</p>
      <ul>
        {problems.map((problem) => (
          <Problem key={problem.rule} problem={problem} />
        ))}
      </ul>
    </li>
  )
}

function Problem({ problem }: { problem: PlanProblem }) {
  const { t } = useTranslation()
  const { title, skill, times, of, evidence, exercises } = problem
  return (
    <li className={css.problem}>
      <h4>{title}</h4>
      <p className={`verdict ${skill}`}>
        <VerdictSign of={skill} />
        <span>
          {t(`debrief.verdicts.${skill}`)} {t('progress.times', { times, of })}
        </span>
      </p>
      <Evidence of={evidence} skill={skill} rule={problem.rule} />
      <ul className={css.exercises} aria-label={t('progress.tryNow')}>
        {exercises.map((exercise) => (
          <li key={exercise.kind}>
            <Try exercise={exercise} />
          </li>
        ))}
      </ul>
    </li>
  )
}

type EvidenceProps = { of: PlanProblem['evidence']; skill: PlanProblem['skill']; rule: string }

/** One's own words, or the customer's line that was passed by; why it counts; and the way there. */
function Evidence({ of: { attempt, title, at, turn, language, quote, chance, why }, skill, rule }: EvidenceProps) {
  const { t } = useTranslation()
  const { day } = useDates()
  const words = quote ?? chance
  return (
    <div className={css.evidence}>
      {words !== null && (
        <blockquote lang={language}>
          <span className={css.speaker}>{t(quote === null ? 'progress.customer' : 'progress.me')}: </span>
          {quote === null ? <Quoted>{short(words)}</Quoted> : <mark className={skill}>{short(words)}</mark>}
        </blockquote>
      )}
      <p lang={language}>{why}</p>
      <p>
        <Link to={`/attempts/${attempt}/debrief#${turn === null ? `r-${rule}` : `v${turn}`}`}>
          {turn === null ? t('progress.openDebrief') : t('progress.open', { turn })}
        </Link>
        , {title}, {day(at)}
      </p>
    </div>
  )
}

function Try({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation()
  switch (exercise.kind) {
    case 'drill': {
      const done = drillsDone(exercise.rule)
      return (
        <>
          <Link to={`/drills/${exercise.rule}`}>{t('progress.drill')}</Link>
          {done > 0 && <span className="soft">, {t('drill.done', { count: done })}</span>}
        </>
      )
    }
    case 'again':
      return <Again attempt={exercise.attempt} turn={exercise.turn} look="plain" text={t('progress.again', { turn: exercise.turn })} />
    case 'scenario':
      return <Link to={`/scenarios/${exercise.scenario}`}>{t('progress.scenario', { title: exercise.title })}</Link>
  }
}

const longest = 160

/** As much of a line as a plan has room for, cut at a word. */
const short = (words: string): string => (words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))}…`)
