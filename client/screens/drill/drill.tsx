import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { DrillList } from '#contract/drill.ts'
import { useDrills } from '../../api/drills.ts'
import { drillsDone } from '../../parts/drills-done.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useLanguage } from '../../texts/texts.ts'
import css from './drill.module.css'
import { Exercise } from './exercise.tsx'

/** Drills of one rule: one customer after another, one reply to each. */
export function DrillScreen() {
  const { rule = '' } = useParams()
  const language = useLanguage()
  const drills = useDrills(rule, language)
  const { t } = useTranslation()
  useTitle(drills.data && t('drill.docTitle', { title: drills.data.rule.title }))
  if (drills.isError && !drills.data) return <Trouble fault={drills.error} retry={() => drills.refetch()} />
  if (!drills.data) return <Waiting />
  if (drills.data.drills.length === 0) return <None title={drills.data.rule.title} />
  return <Round key={`${rule} ${language}`} list={drills.data} />
}

function Round({ list }: { list: DrillList }) {
  // Whoever comes back goes on with the next customer.
  const [at, setAt] = useState(() => drillsDone(list.rule.id) % list.drills.length)
  const drill = list.drills[at]
  if (!drill) return null
  const next = () => {
    setAt((at + 1) % list.drills.length)
    scrollTo({ top: 0 })
    document.getElementById('content')?.focus({ preventScroll: true })
  }
  return <Exercise key={drill.id} rule={list.rule} drill={drill} place={{ at: at + 1, all: list.drills.length }} next={next} />
}

function None({ title }: { title: string }) {
  const { t } = useTranslation()
  return (
    <div className={`wrap ${css.screen}`}>
      <p className="small soft">
        {t('drill.name')} · {title}
      </p>
      <h1>{t('drill.none')}</h1>
      <p>{t('drill.noneWhy')}</p>
      <p>
        <Link className="do" to="/progress">
          {t('shell.progress')}
        </Link>
      </p>
    </div>
  )
}
