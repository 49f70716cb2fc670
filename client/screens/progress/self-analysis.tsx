import { useQueryClient } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useCallback, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Progress, SelfAnswer } from '#contract/progress.ts'
import { exportAddress, saveSelfAnswer } from '../../api/progress.ts'
import { KeptNote } from '../../parts/kept-note.tsx'
import { useKeptText } from '../../parts/use-kept-text.ts'
import { useLanguage } from '../../texts/texts.ts'
import css from './self-analysis.module.css'

/** The course's two questions about oneself, and the way to take it all along. */
export function SelfAnalysis({ of: { selfAnalysis, standard } }: { of: Progress }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <section className={css.self} aria-labelledby="self-title">
      <div>
        <h2 id="self-title">{t('progress.self')}</h2>
        <p className={css.why}>{t('progress.selfWhy')}</p>
        <div className={css.questions}>
          {selfAnalysis.map((one) => (
            <Question key={one.id} of={one} />
          ))}
        </div>
      </div>
      <div className={css.take}>
        <h2>{t('progress.take')}</h2>
        <p className={css.why}>{t('progress.takeWhy')}</p>
        <p className={css.files}>
          <a className="quiet" href={exportAddress('markdown', language, standard.id)} download>
            <Download className="icon" aria-hidden="true" />
            {t('progress.takeText')}
          </a>
          <a className="quiet" href={exportAddress('json', language, standard.id)} download>
            <Download className="icon" aria-hidden="true" />
            {t('progress.takeData')}
          </a>
        </p>
      </div>
    </section>
  )
}

function Question({ of: { id, question, answer } }: { of: SelfAnswer }) {
  const field = useId()
  const client = useQueryClient()
  const save = useCallback(
    async (text: string, how: { keepalive?: boolean }) => {
      const { selfAnalysis } = await saveSelfAnswer(id, text, how)
      const answers = new Map(selfAnalysis.map((one) => [one.id, one.answer]))
      // The page may be left and come back to before it is asked for again.
      client.setQueriesData<Progress>({ queryKey: ['progress'] }, (kept) =>
        kept ? { ...kept, selfAnalysis: kept.selfAnalysis.map((one) => ({ ...one, answer: answers.get(one.id) ?? '' })) } : kept,
      )
    },
    [id, client],
  )
  const { text, type, keeping } = useKeptText(`kaja:self-analysis:${id}`, answer, save)
  return (
    <div>
      <label htmlFor={field}>{question}</label>
      <textarea
        className="field"
        id={field}
        rows={5}
        value={text}
        aria-describedby={`${field}-kept`}
        onChange={(event) => type(event.target.value)}
      />
      <KeptNote id={`${field}-kept`} keeping={keeping} />
    </div>
  )
}
