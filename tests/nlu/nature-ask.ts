import type { Language } from '#contract/language.ts'
import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import type { Understanding } from '#contract/understanding.ts'
import { understand } from '../../server/nlu/understand.ts'

const complaint: Record<Language, { customer: string[]; policy: string }> = {
  en: {
    customer: [
      'I rented a rowing boat from you on Sunday and after ten minutes it was full of water. My two boys stood in it to the ankles and the picnic basket floated off. The lad at the jetty only laughed.',
      'Joan Ferris',
    ],
    policy: 'The agent may refund the rental, or give a free hour on the lake. The price of lost belongings may not be promised.',
  },
  et: {
    customer: [
      'Rentisin teilt pühapäeval sõudepaadi ja kümne minuti pärast oli see vett täis. Poisid seisid pahkluuni vees ja piknikukorv ujus minema. Kaldal olnud noormees ainult naeris.',
      'Liina Kask',
    ],
    policy: 'Teenindaja võib tagastada paadi rendi või anda tasuta lisatunni järvel. Kadunud asjade hinda lubada ei tohi.',
  },
}

/** An answer to a complaint about a leaking rowing boat. */
export function answer(language: Language, reply: string): Understanding {
  return understand(reply, { language, channel: 'chat', ...complaint[language] })
}

/** The required rules that it shows. */
export function earned(language: Language, reply: string): KnownRule[] {
  const { findings } = answer(language, reply)
  return knownRules.filter((rule) => !forbiddenRules.has(rule) && findings[rule].shown)
}
