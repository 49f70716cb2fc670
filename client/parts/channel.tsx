import { Mail, MessageSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Channel } from '#contract/language.ts'

/** Whether it is a chat or a letter: a picture and a word. */
export function ChannelTag({ channel }: { channel: Channel }) {
  const { t } = useTranslation()
  const Icon = channel === 'chat' ? MessageSquare : Mail
  return (
    <span className="channel">
      <Icon className="icon" aria-hidden="true" />
      {t(`library.${channel}`)}
    </span>
  )
}
