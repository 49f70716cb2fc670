import { useDates } from '../dates.ts'
import css from './talk.module.css'

/** Who said it, and when. */
export function Speaker({ name, at }: { name: string; at: number }) {
  const { time } = useDates()
  return (
    <h4 className={css.who}>
      {name} <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
    </h4>
  )
}
