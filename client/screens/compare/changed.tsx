import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { differences } from '../../parts/compare/branches.ts'
import type { Judged } from '../../parts/debrief/judged.ts'
import { VerdictSign } from '../../parts/verdict-sign.tsx'
import css from './compare.module.css'
import type { Pair } from './compare.tsx'

/** The rules that came out differently; each verdict leads to its words. */
export function Changed({ of }: { of: Pair }) {
  const { t } = useTranslation()
  const { before, after } = of
  if (!before.report) return null
  const changed = differences(before, after)
  const unchanged = after.judged.length - changed.length
  return (
    <section className={css.part} aria-labelledby="changed-title">
      <h2 id="changed-title">{t('compare.changed')}</h2>
      {changed.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('compare.rule')}</th>
              <th scope="col">{t('compare.before')}</th>
              <th scope="col">{t('compare.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((one) => (
              <tr key={one.after.rule.id}>
                <th scope="row">{one.after.rule.title}</th>
                <td>
                  <Verdict of={one.before} attempt={before.view.attempt.id} />
                </td>
                <td>
                  <Verdict of={one.after} attempt={after.view.attempt.id} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={css.rest}>{changed.length === 0 ? t('compare.nothingChanged') : t('compare.unchanged', { count: unchanged })}</p>
    </section>
  )
}

function Verdict({ of: { rule, kind }, attempt }: { of: Judged; attempt: string }) {
  const { t } = useTranslation()
  const look = kind === 'not-applicable' || kind === 'unjudged' ? 'missed' : kind
  return (
    <Link className={`verdict ${look}`} to={`/attempts/${attempt}/debrief#r-${rule.id}`}>
      <VerdictSign of={kind} />
      <span>{t(`debrief.verdicts.${kind}`)}</span>
    </Link>
  )
}
