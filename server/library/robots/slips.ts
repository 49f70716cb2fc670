import type { Language } from '#contract/language.ts'
import type { Part, RobotReply, Seen } from './robot.ts'

/** What a trainee who means well lets slip. */
export const slips = ['conditional', 'brush-off', 'chummy', 'hands-over', 'blames-colleague', 'interrupts'] as const
export type Slip = (typeof slips)[number]

const said: Readonly<Record<Language, Readonly<Record<Slip, string>>>> = {
  et: {
    conditional: 'Vabandame, kui see teid kuidagi häiris.',
    'brush-off': 'Võtame teie kirja teadmiseks.',
    chummy: 'Kuule, sõber, ära muretse.',
    'hands-over': 'Annan teie kaebuse edasi juhatajale.',
    'blames-colleague': 'Selles on süüdi meie töötaja, tema tegi vea.',
    interrupts: '',
  },
  en: {
    conditional: 'We are sorry if this bothered you in any way.',
    'brush-off': 'We will take note of your message.',
    chummy: 'Hey buddy, chill.',
    'hands-over': 'I will pass your complaint on to the manager.',
    'blames-colleague': 'My colleague is to blame for this, he made a mistake.',
    interrupts: '',
  },
}

/** A slip comes in the first two replies, where it hurts most. */
export function slipOf(slip: Slip, { language }: Part, { turn }: Seen): RobotReply | null {
  return turn < 2 ? { text: turn === 0 ? said[language][slip] : '', interrupts: slip === 'interrupts' } : null
}
