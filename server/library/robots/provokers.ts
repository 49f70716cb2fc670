import type { Language } from '#contract/language.ts'
import { noticed, offerFor, offerOf } from './named.ts'
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
    et: ['Kullake, ärge muretsege.', 'Kuidas sul läheb, mida sa tahad?', 'Sa võid mulle rahus rääkida.'],
    en: ["Don't you worry, sweetheart!", 'Hey buddy, chill.', 'Come on, mate, no worries.'],
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
      'Suunan teid kolleegile.',
      'Kahjuks ei saa me teile midagi pakkuda.',
      'Vabandame, kui see teid häiris.',
      'Küll me midagi välja mõtleme.',
    ],
    en: [
      'Let me put you through to my colleague.',
      'Unfortunately we cannot offer you anything.',
      'We are sorry if this bothered you.',
      'We will think of something.',
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

/** One kindness a reply and no more, and asks what the customer would like. */
const gentle: Robot = {
  id: 'one kindness at a time',
  reply(part, { turn }) {
    const { greet, thank, admit, act, apologise, empathise, followUp, wish } = phrases[part.language]
    const kinds = [greet, thank, admit, act, apologise, apologise, empathise, followUp] as const
    const kind = kinds[(part.seed * 3 + turn) % kinds.length] ?? greet
    return patiently(`${pick(kind, part, turn)} ${pick(wish, part, turn)}`)
  },
}

/** Offers all but what the customer settles for. */
const lavish: Robot = {
  id: 'offers the rest',
  reply(part, { turn }) {
    const { policy, customer } = part.scenario
    const rest = policy.remedies.filter(({ id }) => !customer.settlesFor.includes(id))
    const remedy = rest[(turn + part.seed) % Math.max(1, rest.length)]
    const offer = remedy ? offerFor(remedy, part, turn) : ''
    return patiently(`${pick(phrases[part.language].apologise, part, turn)} ${offer}`)
  },
}

/** Nothing but promises without a time. */
const vague: Robot = {
  id: 'promises vaguely',
  reply: (part, { turn }) => patiently(pick(someTime[part.language], part, turn)),
}
const someTime: Lines = {
  et: [
    'Leiame lahenduse esimesel võimalusel.',
    'Tegeleme sellega varsti.',
    'Saame selle kunagi korda.',
    'Leiame teile lahenduse lähiajal.',
  ],
  en: [
    'We will make it up to you some time.',
    'We will deal with it soon.',
    'We will do something about it at some point.',
    'We will put it right in due course.',
  ],
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
  gentle,
  lavish,
  vague,
  letsGo,
  stuck,
]
