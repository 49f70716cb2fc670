import { useMutation } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { ask } from '../../socket/practice.ts'

type AgainProps = { attempt: string; turn: number; look: 'do' | 'plain'; text: string }

/** Opens a new attempt that shares the past up to a reply, and goes there. */
export function Again({ attempt, turn, look, text }: AgainProps) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  const navigate = useNavigate()
  const rewind = useMutation({
    mutationFn: () => ask('attempt:rewind', { attempt, turn }),
    onSuccess: ({ attempt: opened }) => navigate(`/attempts/${opened.id}`),
  })
  return (
    <>
      <button className={look} type="button" onClick={() => rewind.isPending || rewind.mutate()}>
        {look === 'do' && <RotateCcw className="icon" aria-hidden="true" />}
        {rewind.isPending ? t('debrief.opening') : text}
      </button>
      {rewind.isError && (
        <span className="small" role="alert">
          {words(rewind.error)}
        </span>
      )}
    </>
  )
}
