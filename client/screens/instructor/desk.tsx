import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AttemptRow, Me } from '#contract/http.ts'
import { useAttempts } from '../../api/attempts.ts'
import { useScenarios } from '../../api/scenarios.ts'
import { signOut, startAfresh } from '../../api/session.ts'
import { Earlier } from '../../parts/earlier.tsx'
import { useRefusalWords } from '../../parts/refusal-words.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useLanguage } from '../../texts/texts.ts'
import { Faults } from '../library/faults.tsx'
import css from './desk.module.css'
import { isLive } from './is-live.ts'
import { Table } from './table.tsx'

/** Everybody's attempts, who is practising now, and what is wrong in one's own files. */
export function Desk({ me }: { me: Me }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const list = useAttempts('all', language)
  const scenarios = useScenarios(language)
  useTitle(t('instructor.docTitle'))
  if (list.isError && !list.data) return <Trouble fault={list.error} retry={() => list.refetch()} />
  if (!list.data) return <Waiting />
  const rows = list.data.pages.flatMap(({ attempts }) => attempts)
  return (
    <div className={`wrap ${css.desk}`}>
      <header className={css.head}>
        <p className={css.meta}>
          <span>{t('instructor.signedIn', { email: me.email ?? me.name })}</span>
          <SignOut />
        </p>
        <h1>
          <Finding rows={rows} isAll={!list.hasNextPage} />
        </h1>
        {rows.length === 0 && <p>{t('instructor.noneWhy')}</p>}
      </header>
      <Faults faults={scenarios.data?.faults ?? []} />
      {rows.length > 0 && <Table rows={rows} />}
      <Earlier list={list} />
    </div>
  )
}

function Finding({ rows, isAll }: { rows: readonly AttemptRow[]; isAll: boolean }) {
  const { t } = useTranslation()
  const live = new Set(rows.filter(isLive).map(({ trainee }) => trainee.id)).size
  if (rows.length === 0) return t('instructor.none')
  const count = rows.length
  const all = isAll ? t('instructor.title', { count }) : t('instructor.titleMany', { count })
  return live > 0 ? `${all}. ${t('instructor.liveNow', { count: live })}` : all
}

function SignOut() {
  const { t } = useTranslation()
  const words = useRefusalWords()
  const leave = useMutation({ mutationFn: signOut, onSuccess: () => startAfresh('/instructor') })
  return (
    <>
      <button className="plain" type="button" onClick={() => leave.isPending || leave.mutate()}>
        {t('instructor.signOut')}
      </button>
      {leave.isError && <span role="alert">{words(leave.error)}</span>}
    </>
  )
}
