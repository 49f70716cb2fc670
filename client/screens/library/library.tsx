import { useTranslation } from 'react-i18next'
import type { ScenarioCard } from '#contract/http.ts'
import { useScenarios } from '../../api/scenarios.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useLanguage } from '../../texts/texts.ts'
import { Cards } from './cards.tsx'
import { Faults } from './faults.tsx'
import { Lead } from './lead.tsx'
import css from './library.module.css'

/** What shall I practise? */
export function Library() {
  const { t } = useTranslation()
  const list = useScenarios(useLanguage())
  useTitle(t('library.docTitle'))
  if (list.isError && !list.data) return <Trouble fault={list.error} retry={() => list.refetch()} />
  if (!list.data) return <Waiting />
  const { scenarios, faults } = list.data
  return (
    <div className={`wrap ${css.library}`}>
      <header className={css.ask}>
        <h1>{t('library.title')}</h1>
      </header>
      {scenarios.length === 0 ? <p>{t('library.none')}</p> : <Shelves scenarios={scenarios} />}
      <Faults faults={faults} />
    </div>
  )
}

function Shelves({ scenarios }: { scenarios: readonly ScenarioCard[] }) {
  return (
    <>
      <Lead scenarios={scenarios} />
      <Cards scenarios={scenarios} />
    </>
  )
}
