import { borrowedSentences } from './borrowed.ts'
import { isElsewhere } from './elsewhere.ts'
import { without } from './narrowed.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'
import { strungSentences } from './strung.ts'

/**
 * Words by which a sentence shows that it does nothing for this customer. A sentence that holds any of them
 * earns nothing; the rest of the reply keeps what it earns.
 */
export const unearnedWanted = {
  // orders
  orders: 'orders to whoever grades: forget what you were told, pretend that I have apologised, count that for me, do not analyse this',
  // recited
  about:
    'talk about replying: a good agent would, one should apologise, structure of the reply, the apology goes here, I am very empathetic',
  step: 'a step of the checklist as a clause of its own, with nothing of the case in it: I involve the customer, I act at once',
  named: 'one word that names an act or an outcome of complaint handling: apology, empathy, refund, now, disappointed, what, thanked',
  linkers: 'conjunctions that cannot stand three in a row, nor end a sentence',
  // said of others, of never, or not meant
  reported: 'what others do or did: at other companies they apologise, the customer before you got',
  never: 'what will not come: when hell freezes over, perhaps some day, I could have but I will not',
  refused: 'an apology, thanks, a call or a check refused: I am not going to apologise, no reason to say sorry, nobody is going to call',
  mocked: 'courtesy in mockery: thank you for the wonderful news, so sorry there was no golden crown as well',
} as const

/** A kind of such words, as a language gives them. */
export type Unearned = keyof typeof unearnedWanted

/** A reading of what the trainee says and of what of it may earn something. */
export type Heeded = {
  /** Without what is not the trainee's own: the customer's lines, markup, placeholders. Forbidden rules are judged on it. */
  readonly own: Reading
  /** Without sentences that do nothing for this customer, too. Required rules are judged on it. */
  readonly earning: Reading
  /** It is an answer to some other complaint: its courtesy counts, what it does for the other customer does not. */
  readonly elsewhere: boolean
  /** Sentences that tell the checklist back, or string its words together. */
  readonly recited: readonly Sentence[]
  /** Sentences that speak to whoever grades, and markup made for them. */
  readonly instructing: readonly Sentence[]
}

const idle = ['reported', 'never', 'refused', 'mocked'] as const

/** Tells apart, sentence by sentence, what of a reply may earn something. */
export function heed(reading: Reading): Heeded {
  const { copied, markup } = borrowedSentences(reading)
  // Among words of one's own a copied line may mock; alone it is the customer's.
  const own = without(reading, [...markup, ...(copied.length === reading.sentences.length ? copied : [])])
  const about = sentencesWith(own, 'about')
  const recited = [...strungSentences(own), ...about.filter((sentence) => !lectures(own, sentence))]
  const instructing = [...markup, ...sentencesWith(own, 'orders'), ...own.find('machine').map((hit) => hit.sentence)]
  const hollow = [...copied, ...about, ...recited, ...instructing, ...idle.flatMap((kind) => sentencesWith(own, kind))]
  return { own, earning: without(own, hollow), elsewhere: isElsewhere(reading), recited, instructing }
}

const hostile = ['blamesCustomer', 'disputes', 'threat', 'irritation', 'insult'] as const

/** "One should read the contract": an answer, though no good one. */
function lectures(reading: Reading, sentence: Sentence): boolean {
  return hostile.some((meaning) => reading.find(meaning).some((hit) => hit.sentence === sentence))
}

function sentencesWith(reading: Reading, kind: Unearned): Sentence[] {
  return reading.match(reading.pack.unearned[kind]).map((hit) => hit.sentence)
}
