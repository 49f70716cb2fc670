import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AttemptRow } from '#contract/http.ts'
import { useAttempts } from '../../api/attempts.ts'
import { Earlier } from '../../parts/earlier.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useLanguage } from '../../texts/texts.ts'
import css from './attempts.module.css'
import { Row } from './row.tsx'

/** Every attempt of one's own, the unfinished ones first. */
export function Attempts() {
  const { t } = useTranslation()
  const list = useAttempts('mine', useLanguage())
  useTitle(t('attempts.docTitle'))
  if (list.isError && !list.data) return <Trouble fault={list.error} retry={() => list.refetch()} />
  if (!list.data) return <Waiting />
  const rows = list.data.pages.flatMap(({ attempts }) => attempts)
  if (rows.length === 0) return <None />
  return (
    <div className={`wrap ${css.screen}`}>
      <h1>
        <Finding rows={rows} isAll={!list.hasNextPage} />
      </h1>
      <Rows title={t('attempts.open')} rows={rows.filter(({ endedAt }) => endedAt === null)} />
      <Rows title={t('attempts.finished')} rows={rows.filter(({ endedAt }) => endedAt !== null)} />
      <Earlier list={list} />
    </div>
  )
}

function None() {
  const { t } = useTranslation()
  return (
    <div className={`wrap ${css.screen}`}>
      <h1>{t('attempts.none')}</h1>
      <p>{t('attempts.noneWhy')}</p>
      <p>
        <Link className="do" to="/">
          {t('attempts.choose')}
        </Link>
      </p>
    </div>
  )
}

/** How often, and how often well; plain words where not all of it is on this page. */
function Finding({ rows, isAll }: { rows: readonly AttemptRow[]; isAll: boolean }) {
  const { t } = useTranslation()
  const finished = rows.filter(({ endedAt }) => endedAt !== null)
  const passed = finished.filter((row) => row.passed).length
  if (finished.length === 0) return t('attempts.unfinished')
  if (!isAll) return t('attempts.full')
  return `${t('attempts.done', { count: finished.length })}${passed > 0 ? t('attempts.passed', { passed }) : t('attempts.passedNone')}`
}

function Rows({ title, rows }: { title: string; rows: readonly AttemptRow[] }) {
  if (rows.length === 0) return null
  return (
    <section className={css.part}>
      <h2>
        {title} <span className="count">{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  )
}
