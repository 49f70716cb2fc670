import type { Policy } from '#contract/scenario.ts'
import type { KnownRule } from '#contract/standard.ts'
import type { Understanding } from '#contract/understanding.ts'
import type { Heard } from '../../server/nlu/understand.ts'
import { understand } from '../../server/nlu/understand.ts'

const policy =
  'The agent may repeat the work free of charge, take up to 20% off, or give a voucher of up to €15. The agent may not promise that the plumber will be dismissed, an exact hour of arrival, or gifts.'

const complaint = [
  'I waited at home three hours for your plumber yesterday and nobody came or rang. I took a day off for it. The bathroom pipe is dripping and the neighbours below are already flooded. Helen Marsh',
]

/** An English reply to a complaint about a plumber. */
export function read(reply: string, more: Partial<Heard> = {}): Understanding {
  return understand(reply, { language: 'en', channel: 'chat', customer: complaint, policy, ...more })
}

/** Whether it shows the rule (breaks it, for a forbidden one). */
export function shows(rule: KnownRule, reply: string, terms: Policy | string = policy): boolean {
  return read(reply, { policy: terms }).findings[rule].shown
}
