import { useTranslation } from 'react-i18next'
import type { ScenarioCard } from '#contract/http.ts'
import css from './library.module.css'
import { useTradeName } from './trade-name.ts'

type Choice = { scenarios: readonly ScenarioCard[]; chosen: string | null; choose: (trade: string | null) => void }

/** One trade, or all of them, each with how many scenarios it has. */
export function Trades({ scenarios, chosen, choose }: Choice) {
  const { t } = useTranslation()
  const name = useTradeName()
  const trades = [...Map.groupBy(scenarios, (card) => card.trade)]
  return (
    <fieldset className={css.trades}>
      <legend className="sr">{t('library.trade')}</legend>
      <Trade name={t('library.everyTrade')} count={scenarios.length} on={chosen === null} choose={() => choose(null)} />
      {trades.map(([trade, cards]) => (
        <Trade key={trade} name={name(trade)} count={cards.length} on={chosen === trade} choose={() => choose(trade)} />
      ))}
    </fieldset>
  )
}

function Trade({ name, count, on, choose }: { name: string; count: number; on: boolean; choose: () => void }) {
  return (
    <label>
      <input type="radio" name="trade" checked={on} onChange={choose} />
      <span>
        {name} <span className="count">{count}</span>
      </span>
    </label>
  )
}
