import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Dialog, DialogWays } from '../../parts/dialog.tsx'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { ask } from '../../socket/practice.ts'

/** Ends the attempt early, after asking once. */
export function Finish({ attempt }: { attempt: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button className="quiet end" type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('room.finish')}
      </button>
      <Dialog open={open} close={() => setOpen(false)} title={t('room.finishTitle')}>
        <FinishForm attempt={attempt} close={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function FinishForm({ attempt, close }: { attempt: string; close: () => void }) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  const navigate = useNavigate()
  const finish = useMutation({
    mutationFn: () => ask('attempt:finish', { attempt }),
    onSuccess: () => navigate(`/attempts/${attempt}/debrief`),
  })
  return (
    <>
      <p>{t('room.finishWhy')}</p>
      {finish.isError && <p role="alert">{words(finish.error)}</p>}
      <DialogWays>
        <button className="quiet" type="button" onClick={close} data-autofocus>
          {t('room.carryOn')}
        </button>
        <button className="do" type="button" onClick={() => finish.isPending || finish.mutate()}>
          {t('room.finishNow')}
        </button>
      </DialogWays>
    </>
  )
}
