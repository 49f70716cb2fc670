import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { ScenarioBrief } from '#contract/http.ts'
import { useBrief } from '../../api/scenarios.ts'
import { Policy } from '../../parts/brief/policy.tsx'
import { WhatCounts } from '../../parts/brief/what-counts.tsx'
import { ChannelTag } from '../../parts/channel.tsx'
import { Difficulty } from '../../parts/difficulty.tsx'
import { Quoted } from '../../parts/quoted.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { useTitle } from '../../parts/use-title.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { useLanguage } from '../../texts/texts.ts'
import { Begin } from './begin.tsx'
import css from './brief.module.css'

/** One sheet before the bell. */
export function BriefScreen() {
  const { trade, name } = useParams()
  const brief = useBrief(`${trade}/${name}`, useLanguage())
  useTitle(brief.data?.card.title)
  if (brief.isError && !brief.data) return <Trouble fault={brief.error} retry={() => brief.refetch()} />
  if (!brief.data) return <Waiting />
  return (
    <div className={`wrap ${css.brief}`}>
      <Head brief={brief.data} />
      <div className={css.columns}>
        <Sheet brief={brief.data} />
        <Begin card={brief.data.card} />
      </div>
    </div>
  )
}

function Head({ brief: { card } }: { brief: ScenarioBrief }) {
  const { t } = useTranslation()
  return (
    <header className={css.head}>
      <p className={css.meta}>
        <Link to="/">{t('library.brief.back')}</Link>
        <span>{card.title}</span>
        <ChannelTag channel={card.channel} />
        <span>{t('library.minutes', { count: card.minutes })}</span>
        <Difficulty of={card.difficulty} />
      </p>
      <h1>
        <Quoted>{card.headline}</Quoted>
      </h1>
      <p className="soft">
        {card.customer.name}, {card.customer.tag}
      </p>
    </header>
  )
}

function Sheet({ brief }: { brief: ScenarioBrief }) {
  const { t } = useTranslation()
  return (
    <div className={`sheet ${css.sheet}`}>
      <section>
        <h2>{t('library.brief.youAre')}</h2>
        <p>{brief.role}</p>
      </section>
      <section>
        <h2>{t('library.brief.youKnow')}</h2>
        <p>{brief.situation}</p>
      </section>
      <Policy brief={brief} />
      <WhatCounts standard={brief.standard} full />
    </div>
  )
}
