import { Check, Minus, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ScenarioBrief } from '#contract/http.ts'
import css from './brief.module.css'

type PolicyProps = {
  brief: ScenarioBrief
  /** In which reply each remedy was promised, by the remedy's id. */
  promised?: ReadonlyMap<string, number>
}

/** What may be offered, what must not be promised, and when to let the customer go. */
export function Policy({ brief, promised }: PolicyProps) {
  const { t } = useTranslation()
  return (
    <>
      <section>
        <h2>{t('library.brief.mayOffer')}</h2>
        <ul className={css.list}>
          {brief.mayOffer.map(({ id, title }) => (
            <Remedy key={id} title={title} turn={promised?.get(id)} />
          ))}
        </ul>
      </section>
      {brief.mayNotPromise.length > 0 && (
        <section>
          <h2>{t('library.brief.mayNotPromise')}</h2>
          <ul className={css.list}>
            {brief.mayNotPromise.map(({ id, title }) => (
              <li key={id}>
                <Minus className="icon" aria-hidden="true" />
                <span>{title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {brief.letGo && (
        <section>
          <h2>{t('library.brief.letGo')}</h2>
          <p>{brief.letGo}</p>
        </section>
      )}
    </>
  )
}

function Remedy({ title, turn }: { title: string; turn: number | undefined }) {
  const { t } = useTranslation()
  const Icon = turn ? Check : Plus
  return (
    <li>
      <Icon className="icon" aria-hidden="true" />
      <span>
        {title}
        {turn && <span className={css.gone}>{t('room.promisedIn', { turn })}</span>}
      </span>
    </li>
  )
}
