import type { LanguagePack } from '../language-pack.ts'
import { anyOf } from '../pattern.ts'
import { actions } from './actions.ts'
import { address } from './address.ts'
import { blame } from './blame.ts'
import { calm } from './calm.ts'
import { empathy } from './empathy.ts'
import { everydayStems } from './everyday.ts'
import { mend } from './mend.ts'
import { notCounts } from './not-counts.ts'
import { bans, promises } from './promises.ts'
import { questions, topics } from './questions.ts'
import { regret } from './regret.ts'
import { remedies } from './remedies.ts'
import { scopes } from './scopes.ts'
import { stem } from './stem.ts'
import { tradesOf } from './trades.ts'
import { unearned } from './unearned.ts'
import { abbreviations, commonWords, generalWords, numbers, stopWords, synonymGroups } from './words.ts'

/** Estonian. */
export const et: LanguagePack = {
  language: 'et',
  meanings: { ...regret, ...empathy, ...questions, ...actions, ...calm, ...blame, ...address, ...promises, ...scopes },
  unearned,
  tradesOf,
  everydayStems,
  remedies,
  bans,
  topics,
  numbers,
  notCounts,
  commonWords,
  stopWords,
  generalStems: new Set(generalWords.map(stem)),
  synonyms: synonymGroups.map((group) => group.map(stem)),
  abbreviations,
  clauseStart: anyOf(
    '(et|kui|aga|kuid|ent|sest|kuna|ning|vaid|samas)',
    'ja (?=[a-z]+(?:n|me|sin|sime|takse|b|site)( |$))',
    '(ja|ning) (me|ma|mina|meie|te|teie|ei|siis|kohe|homme|täna|pärast|kas|palun|järgmi[a-z]+|lisaks|uue|edaspidi|ka|teile|seejärel)',
  ),
  questionStart: anyOf(
    '(kas|kumb|kumba|kumma|mis|mida|millal|kus|kuhu|kust|kes|kelle|keda|milline|millise|millist|missugune|mitu|miks|kuidas|kui (kaua|palju)|tahate|soovite|sobib|sobiks|eelistate|palju)',
  ),
  mend,
  stem,
}
