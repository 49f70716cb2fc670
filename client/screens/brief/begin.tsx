import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Mode } from '#contract/event.ts'
import type { ScenarioCard } from '#contract/http.ts'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { ask } from '../../socket/practice.ts'
import { heardAt } from '../../socket/server-clock.ts'
import { useLanguage } from '../../texts/texts.ts'
import css from './brief.module.css'
import { ModeChoice } from './mode-choice.tsx'

/** How to practise, and the bell. */
export function Begin({ card }: { card: ScenarioCard }) {
  const { t } = useTranslation()
  const [mode, setMode] = useState<Mode>('practice')
  const language = useSpokenLanguage(card)
  const start = useStart()
  const ring = () => start.mutate({ scenario: card.id, language, mode })
  return (
    <aside className={css.begin}>
      <p className="small soft">{t(card.channel === 'chat' ? 'library.brief.chatHow' : 'library.brief.letterHow')}</p>
      {card.open && <Continue id={card.open.id} />}
      <ModeChoice chosen={mode} choose={setMode} />
      <SpokenNote card={card} />
      <Refusal fault={start.error} />
      <button className={card.open ? 'quiet' : 'do'} type="button" onClick={ring} aria-disabled={start.isPending || undefined}>
        {t(startWord(start.isPending, card.open !== null))}
      </button>
    </aside>
  )
}

const startWord = (isStarting: boolean, isOpen: boolean) => {
  if (isStarting) return 'library.brief.starting' as const
  return isOpen ? ('library.brief.again' as const) : ('library.brief.start' as const)
}

function useStart() {
  const navigate = useNavigate()
  const start = useMutation({
    mutationFn: (what: Parameters<typeof ask<'attempt:start'>>[1]) => ask('attempt:start', what),
    onSuccess: ({ attempt }) => {
      heardAt(attempt.startedAt)
      return navigate(`/attempts/${attempt.id}`)
    },
  })
  // A double click must not ring the bell twice.
  return { ...start, mutate: (what: Parameters<typeof start.mutate>[0]) => start.isPending || start.mutate(what) }
}

/** The interface's language where the scenario has it, or else the one it has. */
function useSpokenLanguage(card: ScenarioCard) {
  const language = useLanguage()
  return card.languages.includes(language) ? language : (card.languages[0] ?? language)
}

function SpokenNote({ card }: { card: ScenarioCard }) {
  const { t } = useTranslation()
  const spoken = useSpokenLanguage(card)
  return spoken === useLanguage() ? null : <p className="small">{t(`library.brief.spoken.${spoken}`)}</p>
}

function Continue({ id }: { id: string }) {
  const { t } = useTranslation()
  return (
    <div className={css.continue}>
      <p className="small">{t('library.brief.continueWhy')}</p>
      <Link className="do" to={`/attempts/${id}`}>
        {t('library.continue')}
      </Link>
    </div>
  )
}

function Refusal({ fault }: { fault: unknown }) {
  const words = useRefusalWords()
  return fault ? (
    <p className="small" role="alert">
      {words(fault)}
    </p>
  ) : null
}
