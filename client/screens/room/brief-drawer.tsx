import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Drawer } from '../../parts/drawer.tsx'
import { BriefContent } from './brief-content.tsx'
import css from './room.module.css'
import type { Sitting } from './sitting.ts'

/** On a narrow screen the brief slides over the conversation. */
export function BriefDrawer({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const isLetter = sitting.brief?.card.channel === 'letter'
  const shut = () => setOpen(false)
  return (
    <>
      <button className={`quiet ${css.openBrief}`} type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('room.yourBrief')}
      </button>
      <Drawer open={open} close={shut} title={t('room.yourBrief')}>
        <div className={css.brief}>
          <BriefContent sitting={sitting} />
          <button className={`quiet ${css.shut}`} type="button" onClick={shut}>
            {t(isLetter ? 'room.backToLetter' : 'room.back')}
          </button>
        </div>
      </Drawer>
    </>
  )
}
