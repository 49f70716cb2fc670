import type { Policy } from '#contract/scenario.ts'
import type { KnownRule } from '#contract/standard.ts'
import { understand } from '../../server/nlu/understand.ts'

const policy =
  'Teenindaja võib pakkuda töö tasuta ümbertegemist, kuni 20% hinnaalandust või raha tagastamist. Ei tohi lubada töötaja vallandamist, kingitusi ega seda, et midagi sellist enam ei juhtu.'

const complaint = [
  'Tere! Ootasin eile kolm tundi remondimeest, keegi ei tulnud ega helistanud. Võtsin selleks töölt vaba päeva. Vannitoas tilgub toru ja naabrid on juba üle ujutatud.',
]

/** Whether the rule is shown (a forbidden one: broken) by an Estonian reply to a complaint about a plumber. */
export function shows(rule: KnownRule, reply: string, terms: Policy | string = policy): boolean {
  return understand(reply, { language: 'et', channel: 'chat', customer: complaint, policy: terms }).findings[rule].shown
}
