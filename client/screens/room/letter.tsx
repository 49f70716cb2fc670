import { BriefPanel } from './brief-panel.tsx'
import { CameLetters } from './came-letters.tsx'
import { Ended } from './ended.tsx'
import css from './letter.module.css'
import { LetterPaper } from './letter-paper.tsx'
import { MoodPanel } from './mood-panel.tsx'
import { NotesToSelf } from './notes-to-self.tsx'
import { RoomHead } from './room-head.tsx'
import type { Sitting } from './sitting.ts'

/** Letters: theirs on the left, the answer on the right, and room to think. */
export function Letter({ sitting }: { sitting: Sitting }) {
  return (
    <div className={`wrap ${css.page}`}>
      <RoomHead sitting={sitting} className={css.begin} />
      <div className={css.desk}>
        <div className={css.came}>
          <CameLetters sitting={sitting} />
          {!sitting.end && <NotesToSelf attempt={sitting.attempt.id} />}
        </div>
        {sitting.end ? <Ended sitting={sitting} end={sitting.end} className={css.ended} /> : <LetterPaper sitting={sitting} />}
        <div className={css.side}>
          <BriefPanel sitting={sitting} className={css.brief} />
          {sitting.attempt.mode === 'practice' && <MoodPanel sitting={sitting} />}
        </div>
      </div>
    </div>
  )
}
