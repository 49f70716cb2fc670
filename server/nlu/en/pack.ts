import type { LanguagePack, Meaning } from '../language-pack.ts'
import { meaningsWanted } from '../language-pack.ts'
import { nothing } from '../pattern.ts'

const none = <K extends string>(...keys: readonly K[]) => Object.fromEntries(keys.map((key) => [key, nothing])) as Record<K, RegExp>

/** English. */
export const en: LanguagePack = {
  language: 'en',
  meanings: none(...(Object.keys(meaningsWanted) as Meaning[])),
  remedies: none(
    'redo',
    'cancel-invoice',
    'correct-bill',
    'refund',
    'discount',
    'replace',
    'repair',
    'inspect',
    'rebook',
    'collect',
    'voucher',
    'gift',
    'compensation',
    'other',
  ),
  bans: none('never-again', 'guarantee', 'dismissal', 'punishment', 'named-staff', 'gift', 'extra', 'compensation', 'fixed-time', 'other'),
  topics: none(
    'what',
    'when',
    'where',
    'who',
    'how-much',
    'how-long',
    'which',
    'photo',
    'order-number',
    'contact',
    'name',
    'why',
    'before',
    'plans',
  ),
  numbers: {},
  commonWords: new Set(),
  stopWords: new Set(),
  generalStems: new Set(),
  synonyms: [],
  abbreviations: new Set(),
  clauseStart: nothing,
  questionStart: nothing,
  mend: (word) => word,
  stem: (word) => word,
}
