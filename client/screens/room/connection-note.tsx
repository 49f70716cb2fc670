import { Check, CloudOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import css from './room.module.css'
import type { Connection } from './room-state.ts'

/** A broken connection says so quietly, and says when it has mended. */
export function ConnectionNote({ connection }: { connection: Connection }) {
  const { t } = useTranslation()
  return (
    <div role="status" className={css.connection}>
      {connection === 'lost' && (
        <p className={css.note}>
          <CloudOff className="icon" aria-hidden="true" />
          {t('room.lost')}
        </p>
      )}
      {connection === 'restored' && (
        <p className={css.note}>
          <Check className="icon" aria-hidden="true" />
          {t('room.restored')}
        </p>
      )}
    </div>
  )
}
