import type { Language } from '#contract/language.ts'
import { inLanguage } from '#contract/language.ts'
import { noticed, offerOf } from './named.ts'
import { phrases } from './phrases.ts'
import { waysToAsk } from './questions.ts'
import { type Part, patiently, pick, type Robot, type Seen } from './robot.ts'

type Lines = Readonly<Record<Language, readonly [string, ...string[]]>>

/** What brings out a customer's harsher lines; each is said after an apology, so that they stay to hear more. */
const provocations: Readonly<Record<string, Lines>> = {
  mocks: {
    et: ['Oi kui kurb lugu, kohe nutan.', 'Teie olete ka üks paras loll.', 'KAS TE ÜLDSE LUGEDA OSKATE?!!!'],
    en: ['Oh boo hoo, what a tragedy.', 'You are an idiot.', 'CAN YOU EVEN READ?!!!'],
  },
  'too familiar': {
    et: ['Kuidas sul läheb, mida sa tahad?', 'Kuule, sõber, ära muretse.', 'Sa võid mulle rahus rääkida.'],
    en: ['Hey buddy, chill.', 'Come on, mate, no worries.', 'Listen, sweetie, it is all good.'],
  },
  'promises too much': {
    et: ['Garanteerin sada protsenti, et seda ei juhtu enam kunagi.', 'Saate 90% allahindlust.', 'Kingin teile 1000 eurot hüvitist.'],
    en: [
      'I guarantee one hundred per cent that it will never happen again.',
      'You will get a 90% discount.',
      'I will give you a gift of 1000 euros in compensation.',
    ],
  },
  'puts off': {
    et: [
      'Leiame lahenduse esimesel võimalusel.',
      'Kahjuks ei saa me teile midagi pakkuda.',
      'Vabandame, kui see teid häiris.',
      'Annan teie kaebuse edasi juhatajale.',
    ],
    en: [
      'We will find a solution as soon as possible.',
      'Unfortunately we cannot offer you anything.',
      'We are sorry if this bothered you.',
      'I will pass your complaint on to the manager.',
    ],
  },
  'excuses itself': {
    et: [
      'Selles on süüdi meie töötaja, tema tegi vea.',
      'Teie ise olete selles süüdi.',
      'Palun jääme viisakaks, solvanguid ma ei kuula.',
      'Võtame teie kirja teadmiseks.',
    ],
    en: [
      'My colleague is to blame for this, he made a mistake.',
      'This is your own fault.',
      'Please let us stay polite, I will not listen to insults.',
      'We will take note of your message.',
    ],
  },
}

const provoker = (id: string, lines: Lines): Robot => ({
  id,
  reply(part, { turn }) {
    const kind = turn % 2 === 0 ? pick(phrases[part.language].apologise, part, turn) : noticed(part, turn)
    return patiently(`${kind} ${lines[part.language][(part.seed + turn) % lines[part.language].length]}`)
  },
})

/** Asks for all that can be asked, twice, what the customer cannot know first. */
const asker: Robot = {
  id: 'asks everything',
  reply: (part, seen) => patiently(`${noticed(part, seen.turn)} ${questionAt(part, seen)}`),
}

function questionAt(part: Part, { turn }: Seen): string {
  const { facts, unknowns } = part.scenario
  const ask = [...unknowns, ...facts, ...facts].map((each) => waysToAsk(each, part, turn)[0])
  return `${ask[(part.seed * 5 + turn) % Math.max(1, ask.length)] ?? ''} ${pick(phrases[part.language].wish, part, turn)}`
}

/** Kind words and no more; then offers everything in the policy, and lets the customer go. */
const lavish: Robot = {
  id: 'kind, then lavish',
  reply(part, { turn }) {
    const say = phrases[part.language]
    const { remedies } = part.scenario.policy
    const remedy = remedies[(turn + part.seed) % remedies.length]
    const kind = [say.greet, say.thank, say.apologise, say.empathise][turn % 4] ?? say.apologise
    if (turn < 3) return patiently(`${pick(kind, part, turn)} ${pick(say.followUp, part, turn)}`)
    const offer = remedy ? `${pick(say.offer, part, turn)} ${inLanguage(remedy.title, part.language)}.` : ''
    return patiently(`${offer} ${offerOf(part, turn)} ${pick(say.act, part, turn)}`)
  },
}

const letsGo: Robot = {
  id: 'lets go',
  reply: (part, { turn }) => {
    const say = phrases[part.language]
    if (turn === 0) return patiently([say.greet, say.apologise, say.empathise].map((some) => pick(some, part, 0)).join(' '))
    if (turn === 1) return patiently(`${offerOf(part, turn)} ${pick(say.act, part, turn)}`)
    return patiently(goodbye[part.language])
  },
}
const goodbye: Readonly<Record<Language, string>> = {
  et: 'Mõistan, kui soovite lahkuda, ja ma ei hoia teid kinni. Aitäh teile ja kõike head!',
  en: 'I understand if you would rather leave us, and I respect your decision. Thank you and all the best!',
}

/** Says the same thing over and over. */
const stuck: Robot = { id: 'repeats', reply: (part) => patiently(phrases[part.language].apologise.join(' ')) }

/** Robots that try what a customer can be brought to say; whether they pass does not matter. */
export const provokers: readonly Robot[] = [
  ...Object.entries(provocations).map(([id, lines]) => provoker(id, lines)),
  asker,
  lavish,
  letsGo,
  stuck,
]
