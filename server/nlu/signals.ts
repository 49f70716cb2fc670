import type { Signal, SignalKind } from '#contract/understanding.ts'
import { brokenBans } from './bans.ts'
import type { Meaning } from './language-pack.ts'
import { clauseAround, type Hit, quote, type Reading } from './reading.ts'
import { shouting } from './rules/stay-calm.ts'

/** Which meaning raises which signal. Guarantees, shouting and farewell are found otherwise. */
const raisedBy: Readonly<Partial<Record<SignalKind, Meaning>>> = {
  'conditional-apology': 'conditionalApology',
  'brush-off': 'brushOff',
  declines: 'declines',
  'admits-fault': 'admitsFault',
  'blames-colleague': 'blamesColleague',
  'blames-customer': 'blamesCustomer',
  'disputes-account': 'disputes',
  sarcasm: 'irritation',
  insult: 'insult',
  sina: 'sina',
  chummy: 'chummy',
  boundary: 'boundary',
  'lets-go': 'letsGo',
  'hands-over': 'handsOver',
  'asks-to-wait': 'asksToWait',
}

/** What else a reply does that a customer reacts to. */
export function signalsIn(reading: Reading, closes: boolean): Signal[] {
  const raised = Object.entries(raisedBy).flatMap(([kind, meaning]) => {
    const hit = reading.find(meaning)[0]
    return hit ? [signal(reading, kind as SignalKind, hit)] : []
  })
  // "I cannot promise that it never happens again" guarantees nothing.
  const guaranteed = brokenBans(reading).find(({ kind }) => kind === 'guarantee' || kind === 'never-again')
  const loud = shouting(reading)[0]
  const farewell = closes ? reading.find('closing').at(-1) : undefined
  return [
    ...raised,
    ...(guaranteed ? [signal(reading, 'guarantee', guaranteed.hit)] : []),
    ...(loud ? [{ kind: 'shouting' as const, quote: quote(reading, loud) }] : []),
    ...(farewell ? [{ kind: 'farewell' as const, quote: quote(reading, farewell) }] : []),
  ]
}

function signal(reading: Reading, kind: SignalKind, hit: Hit): Signal {
  return { kind, quote: quote(reading, clauseAround(hit)) }
}
