import { Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Event, EventOf } from '#contract/event.ts'
import css from './composer.module.css'
import type { Sitting } from './sitting.ts'

/** The hint for the reply that is being written, until it is closed or the reply is sent. */
export function HintTip({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const [closed, setClosed] = useState(0)
  const hint = currentHint(sitting.state.events)
  const isOpen = hint !== undefined && hint.seq !== closed && sitting.state.unsent.length === 0
  return (
    <div role="status">
      {isOpen && (
        <div className={css.tip}>
          <Lightbulb className="icon" aria-hidden="true" />
          <p>
            <span className="sr">{t('room.hintTitle')}: </span>
            {hint.hint}
          </p>
          <button className="plain" type="button" aria-label={t('room.closeHint')} onClick={() => setClosed(hint.seq)}>
            {t('shell.close')}
          </button>
        </div>
      )}
    </div>
  )
}

function currentHint(events: readonly Event[]): EventOf<'hint-given'> | undefined {
  const last = events.findLastIndex((event) => event.type === 'trainee-said')
  return events.slice(last + 1).findLast((event): event is EventOf<'hint-given'> => event.type === 'hint-given')
}
