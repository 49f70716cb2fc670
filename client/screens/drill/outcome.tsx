import { RotateCcw } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DrillExample, DrillList, DrillResult } from '#contract/drill.ts'
import { Marks } from '../../parts/marks.tsx'
import { VerdictSign } from '../../parts/verdict-sign.tsx'
import { useLanguage } from '../../texts/texts.ts'
import css from './drill.module.css'

type OutcomeProps = { rule: DrillList['rule']; reply: string; result: DrillResult; again: () => void; next: () => void }

/** What became of the reply, and what others said to the same customer. */
export function Outcome({ rule, reply, result, again, next }: OutcomeProps) {
  const { t } = useTranslation()
  const lang = useLanguage()
  const isForbidden = rule.kind === 'forbidden'
  const kind = kindOf(result, isForbidden)
  const heading = useFocusHere()
  return (
    <>
      <section className={css.outcome}>
        <h2 className={`${css.verdict} ${kind}`} ref={heading} tabIndex={-1}>
          <VerdictSign of={kind} />
          <span>{t(`drill.verdicts.${kind === 'met' && isForbidden ? 'kept' : kind}`)}</span>
        </h2>
        <p className={css.why} lang={lang}>
          {result.why}
        </p>
        <div className={`sheet ${css.mine}`}>
          <p className={css.who}>{t('drill.you')}</p>
          {reply.trim() === '' ? (
            <p className="soft">{t('drill.silent')}</p>
          ) : (
            <Marks text={reply} marks={result.quotes.map((quote) => ({ quote, kind }))} lang={lang} />
          )}
        </div>
      </section>
      <section className={css.contrast} aria-label={t('drill.contrast')}>
        <Examples title={t(isForbidden ? 'drill.strongKept' : 'drill.strong')} of={result.strong} kind="met" />
        <Examples title={t(isForbidden ? 'drill.weakBroken' : 'drill.weak')} of={result.weak} kind={isForbidden ? 'broken' : 'missed'} />
      </section>
      <p className={css.ways}>
        <button className="do" type="button" onClick={next}>
          {t('drill.next')}
        </button>
        <button className="quiet" type="button" onClick={again}>
          <RotateCcw className="icon" aria-hidden="true" />
          {t('drill.again')}
        </button>
      </p>
    </>
  )
}

function Examples({ title, of, kind }: { title: string; of: readonly DrillExample[]; kind: 'met' | 'missed' | 'broken' }) {
  const lang = useLanguage()
  if (of.length === 0) return null
  return (
    <div>
      <h3 className={`verdict ${kind}`}>
        <VerdictSign of={kind} />
        <span>{title}</span>
      </h3>
      <ul>
        {of.map(({ text, quotes, why }) => (
          <li key={text}>
            <Marks text={text} marks={quotes.map((quote) => ({ quote, kind }))} lang={lang} />
            {why !== '' && (
              <p className={css.because} lang={lang}>
                {why}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Nothing marked means that nothing was broken, only that nothing was answered. */
function kindOf({ shown, quotes }: DrillResult, isForbidden: boolean) {
  if (shown === null) return 'unjudged'
  if (shown) return 'met'
  return isForbidden && quotes.length > 0 ? 'broken' : 'missed'
}

/** The verdict takes the form's place, and the keyboard with it. */
function useFocusHere() {
  const here = useRef<HTMLHeadingElement>(null)
  useEffect(() => here.current?.focus(), [])
  return here
}
