import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { KeptNote } from '../kept-note.tsx'
import type { Debriefing } from './debriefing.ts'
import css from './self-analysis.module.css'
import { useKeptAnswer } from './use-kept-answer.ts'

/** Questions for the trainee about their own work; only they can write the answers. */
export function SelfAnalysis({ of: { report, isOwn } }: { of: Debriefing }) {
  const { t } = useTranslation()
  if (report.selfAnalysis.length === 0) return null
  return (
    <section className={css.self} aria-labelledby="self-title">
      <h2 id="self-title">{t('debrief.self')}</h2>
      <p className="small soft">{t(isOwn ? 'debrief.selfWhy' : 'debrief.selfWhyRead')}</p>
      {report.selfAnalysis.map(({ question, answer }, at) =>
        isOwn ? (
          <Question key={question} attempt={report.attempt} at={at} question={question} answer={answer} lang={report.language} />
        ) : (
          <Answered key={question} question={question} answer={answer} lang={report.language} />
        ),
      )}
    </section>
  )
}

type QuestionProps = { attempt: string; at: number; question: string; answer: string | null; lang: Language }

function Question({ attempt, at, question, answer, lang }: QuestionProps) {
  const { t } = useTranslation()
  const id = useId()
  const { text, type, keeping } = useKeptAnswer(attempt, at, answer)
  return (
    <>
      <label htmlFor={id} lang={lang}>
        {question}
      </label>
      <textarea
        className="field"
        id={id}
        rows={4}
        value={text}
        placeholder={t('debrief.selfPlaceholder')}
        aria-describedby={`${id}-kept`}
        onChange={(event) => type(event.target.value)}
      />
      <KeptNote id={`${id}-kept`} keeping={keeping} />
    </>
  )
}

function Answered({ question, answer, lang }: Omit<QuestionProps, 'attempt' | 'at'>) {
  const { t } = useTranslation()
  return (
    <div className={css.answered}>
      <h3 lang={lang}>{question}</h3>
      {answer ? <p lang={lang}>{answer}</p> : <p className="soft">{t('debrief.notAnswered')}</p>}
    </div>
  )
}
