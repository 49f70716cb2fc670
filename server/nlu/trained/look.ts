import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'
import type { Nature, Offer } from '#contract/understanding.ts'
import { commitmentsIn, timeOf } from '../commitments.ts'
import { en } from '../en/pack.ts'
import { et } from '../et/pack.ts'
import type { Heard } from '../heard.ts'
import { natureOf } from '../nature.ts'
import { offersIn } from '../offers.ts'
import { questionsIn } from '../questions.ts'
import { quote, type Reading, read } from '../reading.ts'
import { rules } from '../rules/all.ts'
import type { Judged } from '../rules/judged.ts'
import { signalsIn } from '../signals.ts'
import { heed } from '../unearned.ts'
import type { Sight } from './sight.ts'

/** What the patterns alone make of a reply. */
export function look(reply: string, heard: Heard): { readonly nature: Nature; readonly sight: Sight } {
  const [pack, other] = heard.language === 'et' ? [et, en] : [en, et]
  const reading = read(reply, heard, pack, other)
  const heeded = heed(reading)
  const { own, earning, elsewhere } = heeded
  const nature = natureOf(reading, heeded, other)
  const closed = closedTo(nature, elsewhere)
  const judge = (rule: KnownRule): Judged => (closed.has(rule) ? unshown : rules[rule](forbiddenRules.has(rule) ? own : earning))
  const judged = Object.fromEntries(knownRules.map((rule) => [rule, judge(rule)])) as Record<KnownRule, Judged>
  const earns = nature === 'reply' && !elsewhere
  const sight = {
    reading: own,
    earning,
    closed,
    judged,
    offers: earns ? offersOf(earning) : [],
    commitments: earns ? commitmentsIn(earning) : [],
    questions: earns ? questionsIn(earning) : [],
    signals: signalsIn(own, judged['close-contact'].shown),
  }
  return { nature, sight }
}

const unshown: Judged = { shown: false, confidence: 0.95, at: [] }

/** The natures in which a person may still shout, blame or promise. */
const answers: ReadonlySet<Nature> = new Set(['reply', 'repeated', 'nonsense', 'wrong-language'])

/** What a reply can do for this complaint only. */
const deeds: ReadonlySet<KnownRule> = new Set(['find-out-facts', 'listen', 'propose-solution', 'involve-customer', 'act-now', 'follow-up'])

function closedTo(nature: Nature, elsewhere: boolean): ReadonlySet<KnownRule> {
  if (nature === 'reply') return elsewhere ? deeds : none
  return new Set(knownRules.filter((rule) => !forbiddenRules.has(rule) || !answers.has(nature)))
}

const none: ReadonlySet<KnownRule> = new Set()

function offersOf(reading: Reading): Offer[] {
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
