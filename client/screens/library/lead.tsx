import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ScenarioCard } from '#contract/http.ts'
import { BestResult } from '../../parts/best-result.tsx'
import { ChannelTag } from '../../parts/channel.tsx'
import { useDates } from '../../parts/dates.ts'
import { Difficulty } from '../../parts/difficulty.tsx'
import { Quoted } from '../../parts/quoted.tsx'
import css from './library.module.css'

const mostShown = 3

/** What stands above the rest: what was left unfinished, or on the first visit one card to begin with. */
export function Lead({ scenarios }: { scenarios: readonly ScenarioCard[] }) {
  const { t } = useTranslation()
  const open = scenarios.filter((card) => card.open).sort((a, b) => (b.open?.at ?? 0) - (a.open?.at ?? 0))
  if (open.length > 0) return <LeadRow title={t('library.openTitle')} cards={open.slice(0, mostShown)} />
  const isFirstVisit = scenarios.every((card) => card.attempts === 0)
  const first = isFirstVisit && easiest(scenarios)
  return first ? <LeadRow title={t('library.firstTitle')} why={t('library.firstWhy')} cards={[first]} /> : null
}

/** The gentlest chat: a letter takes longer, and nobody should meet the angriest customer first. */
function easiest(scenarios: readonly ScenarioCard[]): ScenarioCard | undefined {
  const rank = (card: ScenarioCard) => card.difficulty * 100 + card.minutes + (card.channel === 'letter' ? 1000 : 0)
  return scenarios.toSorted((a, b) => rank(a) - rank(b))[0]
}

function LeadRow({ title, why, cards }: { title: string; why?: string; cards: readonly ScenarioCard[] }) {
  return (
    <section className={css.set} aria-labelledby="lead-title">
      <div className={css.heading}>
        <h2 id="lead-title">{title}</h2>
        {why && <p className="small soft">{why}</p>}
      </div>
      <ul>
        {cards.map((card) => (
          <LeadCard key={card.id} card={card} />
        ))}
      </ul>
    </section>
  )
}

function LeadCard({ card }: { card: ScenarioCard }) {
  const { t } = useTranslation()
  const dates = useDates()
  return (
    <li>
      {card.open && <p className={css.due}>{t('library.openSince', { when: dates.moment(card.open.at) })}</p>}
      <h3>
        <Quoted>{card.headline}</Quoted>
      </h3>
      <p className={css.meta}>
        <span>
          {card.customer.name}, {card.customer.tag}
        </span>
        <ChannelTag channel={card.channel} />
        <span>{t('library.minutes', { count: card.minutes })}</span>
        <Difficulty of={card.difficulty} />
      </p>
      <div className={css.go}>
        <LeadWay card={card} />
        {card.best && <BestResult card={card} />}
      </div>
    </li>
  )
}

function LeadWay({ card }: { card: ScenarioCard }) {
  const { t } = useTranslation()
  if (!card.open) {
    return (
      <Link className="do" to={`/scenarios/${card.id}`}>
        {t('library.start')}
      </Link>
    )
  }
  return (
    <Link className="do" to={`/attempts/${card.open.id}`}>
      {t(card.channel === 'letter' ? 'library.continueLetter' : 'library.continue')}
      <span className="sr">: {card.title}</span>
    </Link>
  )
}
