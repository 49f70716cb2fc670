import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import type { Finding, Nature, Understanding } from '#contract/understanding.ts'
import { commitmentsIn, timeOf } from './commitments.ts'
import { en } from './en/pack.ts'
import { et } from './et/pack.ts'
import type { Heard } from './heard.ts'
import { natureOf } from './nature.ts'
import { offersIn } from './offers.ts'
import { questionsIn } from './questions.ts'
import { quote, type Reading, read } from './reading.ts'
import { rules } from './rules/all.ts'
import { signalsIn } from './signals.ts'
import { heed } from './unearned.ts'

export type { Heard } from './heard.ts'

/** What a reply does, read against what was said before and what the policy allows. Pure; linear in its length. */
export function understand(reply: string, heard: Heard): Understanding {
  const [pack, other] = heard.language === 'et' ? [et, en] : [en, et]
  const reading = read(reply, heard, pack, other)
  const heeded = heed(reading)
  const nature = natureOf(reading, heeded, other)
  const { own, earning, elsewhere } = heeded
  const findings = Object.fromEntries(
    knownRules.map((rule) => [
      rule,
      elsewhere && deeds.has(rule) ? unshown : finding(forbiddenRules.has(rule) ? own : earning, rule, nature),
    ]),
  ) as Record<KnownRule, Finding>
  const earns = nature === 'reply' && !elsewhere
  return {
    nature,
    findings,
    offers: earns ? offersOf(earning) : [],
    commitments: earns ? commitmentsIn(earning) : [],
    questions: earns ? questionsIn(earning) : [],
    signals: signalsIn(own, findings['close-contact'].shown),
    address: addressOf(own),
  }
}

/** The natures in which a person may still shout, blame or promise. */
const answers: ReadonlySet<Nature> = new Set(['reply', 'repeated', 'nonsense', 'wrong-language'])

/** What a reply can do for this complaint only. */
const deeds: ReadonlySet<KnownRule> = new Set(['find-out-facts', 'listen', 'propose-solution', 'involve-customer', 'act-now', 'follow-up'])

const unshown: Finding = { shown: false, confidence: 0.95, quotes: [] }

function finding(reading: Reading, rule: KnownRule, nature: Nature): Finding {
  const judged = nature === 'reply' || (forbiddenRules.has(rule) && answers.has(nature))
  if (!judged) return unshown
  const { shown, confidence, at } = rules[rule](reading)
  return {
    shown,
    confidence: Math.round(confidence * 100) / 100,
    quotes: shown ? at.map((span) => quote(reading, span)).filter((q) => q !== '') : [],
  }
}

function offersOf(reading: Reading): Understanding['offers'] {
  return offersIn(reading).map(({ kind, hit, span, percent, euros, count, firm, remedy, standing }) => ({
    kind,
    remedy,
    percent,
    euros,
    count,
    when: timeOf(reading, hit),
    firm,
    standing,
    quote: quote(reading, span),
  }))
}

function addressOf(reading: Reading): Understanding['address'] {
  const sina = reading.find('sina').length > 0
  const teie = reading.find('teie').length > 0
  return sina ? (teie ? 'mixed' : 'sina') : teie ? 'teie' : 'none'
}
