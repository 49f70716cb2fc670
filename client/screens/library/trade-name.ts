import { useTranslation } from 'react-i18next'
import { library } from '../../texts/library.en.ts'

type Known = keyof typeof library.trades
const isKnown = (trade: string): trade is Known => trade in library.trades

/** A trade's name on the screen; one that an instructor made up is shown as written, "pet-care" as "Pet care". */
export function useTradeName(): (trade: string) => string {
  const { t } = useTranslation()
  return (trade) => {
    if (isKnown(trade)) return t(`library.trades.${trade}`)
    const words = trade.replaceAll('-', ' ')
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
}
