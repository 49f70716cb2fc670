import { useTranslation } from 'react-i18next'
import type { Report } from '#contract/report.ts'
import css from './customer-form.module.css'
import type { Debriefing } from './debriefing.ts'

const marks = [1, 2, 3, 4, 5] as const

/** The firm's feedback form as this customer filled it in, in their language. */
export function CustomerForm({ of: { report } }: { of: Debriefing }) {
  const { t, i18n } = useTranslation()
  const said = i18n.getFixedT(report.language)
  const { got, how, hoped, overall, comesBack } = report.customerForm
  return (
    <section className={css.form} aria-labelledby="form-title">
      <h2 id="form-title">{t('debrief.form')}</h2>
      <p className="small soft">{t('debrief.formWhy')}</p>
      <dl className="sheet" lang={report.language}>
        <Answer question={said('debrief.formQuestions.got')} words={got.words} mark={got.mark} lang={report.language} />
        <Answer question={said('debrief.formQuestions.how')} words={how.words} mark={how.mark} lang={report.language} />
        <Answer question={said('debrief.formQuestions.hoped')} words={hoped} />
        <Answer question={said('debrief.formQuestions.overall')} words={said(`debrief.overall.${overall}`)} />
        <Answer question={said('debrief.formQuestions.comesBack')} words={said(`debrief.comesBack.${comesBack}`)} />
      </dl>
    </section>
  )
}

type AnswerProps = { question: string; words: string; mark?: number; lang?: Report['language'] }

function Answer({ question, words, mark, lang }: AnswerProps) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>
        <p>{words}</p>
        {mark !== undefined && lang && <Mark of={mark} lang={lang} />}
      </dd>
    </div>
  )
}

function Mark({ of, lang }: { of: number; lang: Report['language'] }) {
  const { i18n } = useTranslation()
  return (
    <p className={css.marks}>
      <span className="sr">{i18n.getFixedT(lang)('debrief.mark', { mark: of })}</span>
      <span aria-hidden="true">{marks.map((mark) => (mark === of ? <b key={mark}>{mark}</b> : <i key={mark}>{mark}</i>))}</span>
    </p>
  )
}
