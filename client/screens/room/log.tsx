import { useTranslation } from 'react-i18next'
import { useDates } from '../../parts/dates.ts'
import css from './log.module.css'
import type { Sitting } from './sitting.ts'
import type { Group } from './talk.ts'

/** The conversation. A live region: each line is added once and so heard once. */
export function Log({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const { talk, attempt, isTyping, end, state } = sitting
  const from = attempt.rewound?.turn
  const last = talk.at(-1)
  const isWriting = (isTyping || state.delta !== '') && !end
  const joins = isWriting && last?.by === 'customer'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className={css.talk} role="log" aria-label={t('room.log')} tabIndex={0}>
      <ol className={css.lines}>
        {talk.map((group) => (
          <Said key={group.key} group={group} sitting={sitting} from={from} isWriting={joins && group === last} />
        ))}
        {isWriting && !joins && (
          <li className={css.said}>
            <Writing delta={state.delta} />
          </li>
        )}
      </ol>
    </div>
  )
}

type SaidProps = { group: Group; sitting: Sitting; from: number | undefined; isWriting: boolean }

function Said({ group, sitting, from, isWriting }: SaidProps) {
  const { t } = useTranslation()
  const isMine = group.by === 'trainee'
  return (
    <>
      {isMine && group.turn === from && <li className={css.from}>{t('room.rewound')}</li>}
      <li className={`${css.said} ${isMine ? css.mine : ''}`}>
        <Speaker group={group} name={isMine ? t('room.you') : sitting.name} />
        {group.lines.map((line) => (
          <p key={line.key} className={`${css.bubble} ${line.state === 'pending' ? css.pending : ''}`} lang={sitting.attempt.language}>
            {line.text || '…'}
          </p>
        ))}
        {group.lines.some(({ state }) => state === 'pending') && (
          <span className={css.way}>{t(sitting.state.connection === 'lost' ? 'room.waiting' : 'room.pending')}</span>
        )}
        {isWriting && <Writing delta={sitting.state.delta} />}
      </li>
    </>
  )
}

function Speaker({ group, name }: { group: Group; name: string }) {
  const { time } = useDates()
  const at = group.lines[0]?.at ?? 0
  return (
    <h2 className={css.who}>
      {name} <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
    </h2>
  )
}

/** Three dots, or a model's words as they come; silent, since the finished line will be read out. */
function Writing({ delta }: { delta: string }) {
  return (
    <p className={`${css.bubble} ${delta ? '' : css.typing}`} aria-hidden="true">
      {delta || (
        <>
          <i />
          <i />
          <i />
        </>
      )}
    </p>
  )
}
