import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { ask } from '../../socket/practice.ts'
import { Finish } from './finish.tsx'
import type { Sitting } from './sitting.ts'

/** Hint (in practice) and Finish. */
export function Deeds({ sitting, className }: { sitting: Sitting; className: string | undefined }) {
  return (
    <div className={className}>
      {sitting.attempt.mode === 'practice' && <HintButton attempt={sitting.attempt.id} />}
      <Finish attempt={sitting.attempt.id} />
    </div>
  )
}

function HintButton({ attempt }: { attempt: string }) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  // The hint itself comes as an event, so that it is there again after a reload.
  const hint = useMutation({ mutationFn: () => ask('coach:hint', { attempt }) })
  return (
    <>
      <button className="quiet" type="button" onClick={() => hint.isPending || hint.mutate()}>
        {t('room.hint')}
      </button>
      {hint.isError && (
        <span className="small" role="alert">
          {words(hint.error)}
        </span>
      )}
    </>
  )
}
