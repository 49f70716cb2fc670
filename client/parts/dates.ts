import { useMemo } from 'react'
import { useLanguage } from '../texts/texts.ts'

/** Times and days in the language of the interface. */
export function useDates() {
  const language = useLanguage()
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(language === 'et' ? 'et-EE' : 'en-GB', { hour: '2-digit', minute: '2-digit' })
    const day = new Intl.DateTimeFormat(language === 'et' ? 'et-EE' : 'en-GB', { day: 'numeric', month: 'long' })
    const weekday = new Intl.DateTimeFormat(language === 'et' ? 'et-EE' : 'en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
    const short = new Intl.DateTimeFormat(language === 'et' ? 'et-EE' : 'en-GB', { day: 'numeric', month: 'numeric' })
    return {
      /** 24.11 */
      short: (at: number) => short.format(at),
      /** 14:31 */
      time: (at: number) => time.format(at),
      /** 24. november */
      day: (at: number) => day.format(at),
      /** teisipäev, 24. november */
      weekday: (at: number) => weekday.format(at),
      /** 24. november, 14:31 */
      moment: (at: number) => `${day.format(at)}, ${time.format(at)}`,
    }
  }, [language])
}
