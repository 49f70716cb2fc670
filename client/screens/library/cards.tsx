import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ScenarioCard } from '#contract/http.ts'
import { BestResult } from '../../parts/best-result.tsx'
import { ChannelTag } from '../../parts/channel.tsx'
import { Difficulty } from '../../parts/difficulty.tsx'
import { Quoted } from '../../parts/quoted.tsx'
import { useLanguage } from '../../texts/texts.ts'
import css from './library.module.css'
import { useTradeName } from './trade-name.ts'
import { Trades } from './trades.tsx'

/** Every scenario, with a choice of trade above. */
export function Cards({ scenarios }: { scenarios: readonly ScenarioCard[] }) {
  const { t } = useTranslation()
  const [trade, setTrade] = useState<string | null>(null)
  const shown = trade ? scenarios.filter((card) => card.trade === trade) : scenarios
  return (
    <section className={css.all} aria-labelledby="all-title">
      <h2 id="all-title">{t('library.all')}</h2>
      <Trades scenarios={scenarios} chosen={trade} choose={setTrade} />
      <ul className={css.cards}>
        {shown.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
    </section>
  )
}

function Card({ card }: { card: ScenarioCard }) {
  return (
    <li className={`sheet ${css.card}`}>
      <Link className={css.hit} to={`/scenarios/${card.id}`}>
        <h3>
          <Quoted>{card.headline}</Quoted>
        </h3>
      </Link>
      <p className={css.says}>
        {card.customer.name}, {card.customer.tag}
      </p>
      <Tags card={card} />
      <div className={css.foot}>
        <BestResult card={card} />
        <Difficulty of={card.difficulty} />
      </div>
    </li>
  )
}

function Tags({ card }: { card: ScenarioCard }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const tradeName = useTradeName()
  const only = card.languages.includes(language) ? undefined : card.languages[0]
  return (
    <p className={css.meta}>
      <span>{tradeName(card.trade)}</span>
      <ChannelTag channel={card.channel} />
      <span>{t('library.minutes', { count: card.minutes })}</span>
      {card.needs.map((need) => (
        <span key={need}>{t(`library.needs.${need}`)}</span>
      ))}
      {only && <span>{t(`library.only.${only}`)}</span>}
      {card.own && <span>{t('library.own')}</span>}
    </p>
  )
}
