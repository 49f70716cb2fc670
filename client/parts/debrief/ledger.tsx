import { useTranslation } from 'react-i18next'
import { Quoted } from '../quoted.tsx'
import { VerdictSign } from '../verdict-sign.tsx'
import type { Debriefing } from './debriefing.ts'
import { Jump } from './jump.tsx'
import css from './ledger.module.css'
import { type Entry, entriesOf } from './ledger-entries.ts'

type Titles = ReadonlyMap<string, string>
const signs = { allowed: 'met', beyond: 'broken', vague: 'partly' } as const

/** Every promise held against what the firm allows; `titles` names the remedies that may be offered. */
export function Ledger({ of: { report }, titles }: { of: Debriefing; titles: Titles }) {
  const { t } = useTranslation()
  const entries = entriesOf(report)
  return (
    <section className={css.ledger} aria-labelledby="ledger-title">
      <h2 id="ledger-title">{t('debrief.ledger')}</h2>
      {entries.length === 0 ? (
        <p className="soft">{t('debrief.noPromises')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.ledgerWhat')}</th>
              <th scope="col">{t('debrief.ledgerWhen')}</th>
              <th scope="col">{t('debrief.ledgerStanding')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Promised key={`${entry.turn} ${entry.quote} ${entry.standing}`} entry={entry} titles={titles} lang={report.language} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Promised({ entry, titles, lang }: { entry: Entry; titles: Titles; lang: string }) {
  const { t } = useTranslation()
  const { quote, turn, when, standing, firm, remedy } = entry
  const sign = signs[standing]
  return (
    <tr>
      <th scope="row">
        <span lang={lang}>
          <Quoted>{quote}</Quoted>
        </span>{' '}
        <Jump to={`v${turn}`}>{t('debrief.inTurn', { turn })}</Jump>
        {!firm && <span className="small soft"> · {t('debrief.asked')}</span>}
      </th>
      <td lang={when ? lang : undefined}>{when ?? <span className="soft">{t('debrief.notSaid')}</span>}</td>
      <td>
        <span className={`verdict ${sign}`}>
          <VerdictSign of={sign} />
          <span>{t(`debrief.standings.${standing}`)}</span>
        </span>
        <Why standing={standing} title={remedy ? titles.get(remedy) : undefined} />
      </td>
    </tr>
  )
}

function Why({ standing, title }: { standing: Entry['standing']; title: string | undefined }) {
  const { t } = useTranslation()
  const why = () => {
    if (standing === 'vague') return t('debrief.vagueWhy')
    if (standing === 'beyond') return title ? t('debrief.beyondLimit', { title }) : t('debrief.beyondWhy')
    return title ? title.charAt(0).toLocaleUpperCase() + title.slice(1) : null
  }
  const words = why()
  return words && <p className="small soft">{words}</p>
}
