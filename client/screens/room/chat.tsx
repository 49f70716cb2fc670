import { BriefPanel } from './brief-panel.tsx'
import css from './chat.module.css'
import { Composer } from './composer.tsx'
import { Deeds } from './deeds.tsx'
import { Ended } from './ended.tsx'
import { Log } from './log.tsx'
import { MoodPanel } from './mood-panel.tsx'
import { RoomHead } from './room-head.tsx'
import type { Sitting } from './sitting.ts'

/**
 * The chat: the conversation and the answer on the left; brief, mood and deeds on the right, or above on a phone.
 * In the order of the keyboard the answer follows the conversation at once.
 */
export function Chat({ sitting }: { sitting: Sitting }) {
  return (
    <div className={css.room} data-fill="">
      <RoomHead sitting={sitting} className={css.with} />
      <Log sitting={sitting} />
      {sitting.end ? (
        <Ended sitting={sitting} end={sitting.end} className={css.write} />
      ) : (
        <>
          <Composer sitting={sitting} className={css.write} />
          <Deeds sitting={sitting} className={css.acts} />
        </>
      )}
      <BriefPanel sitting={sitting} className={css.brief} />
      {sitting.attempt.mode === 'practice' && <MoodPanel sitting={sitting} />}
    </div>
  )
}
