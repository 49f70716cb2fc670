import { useTranslation } from 'react-i18next'
import { longestReply, worthSaying } from './length.ts'

/** Nothing, until the text comes near the limit; past it, by how much. */
export function LengthNote({ length }: { length: number }) {
  const { t } = useTranslation()
  const left = longestReply - length
  if (left > worthSaying) return null
  if (left >= 0) return <span className="num">{t('room.left', { count: left, most: longestReply })}</span>
  return (
    <strong className="num" role="alert">
      {t('room.tooLong', { count: -left })}
    </strong>
  )
}
