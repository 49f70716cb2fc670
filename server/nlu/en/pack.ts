import type { LanguagePack } from '../language-pack.ts'
import { anyOf } from '../pattern.ts'
import { doing } from './acting.ts'
import { asking } from './asking.ts'
import { blame } from './blame.ts'
import { concepts } from './concepts.ts'
import { courtesy } from './courtesy.ts'
import { everydayStems } from './everyday.ts'
import { facts } from './facts.ts'
import { irritation } from './irritation.ts'
import { manner } from './manner.ts'
import { mend } from './mend.ts'
import { notCounts } from './not-counts.ts'
import { bans, terms, whole } from './promises.ts'
import { remedies } from './remedies.ts'
import { scopes } from './scopes.ts'
import { stem } from './stem.ts'
import { tradesOf } from './trades.ts'
import { unearned } from './unearned.ts'
import { abbreviations, commonWords, generalStems, numbers, stopWords, synonyms, topics } from './words.ts'

/** English. */
export const en: LanguagePack = {
  language: 'en',
  meanings: {
    ...courtesy,
    ...asking,
    ...doing,
    ...facts,
    ...irritation,
    ...blame,
    ...manner,
    ...terms,
    ...scopes,
    dismissal: bans.dismissal,
    namedStaff: bans['named-staff'],
    gift: bans.gift,
  },
  unearned,
  tradesOf,
  everydayStems,
  remedies,
  bans,
  topics,
  numbers,
  notCounts,
  whole,
  commonWords,
  stopWords,
  generalStems,
  synonyms,
  concepts,
  abbreviations,
  clauseStart: anyOf(
    'but|because|although|though|however|while|whereas|so that|and (i|we|you|it|she|he|they|then|there|so|the|our|your|if|as|that|in|when|today|tomorrow|for|from|no|nobody)|or (would|do|shall|should|if|you|we)|if|unless|when (i|we|you|it|she|he|the)|as soon as',
  ),
  questionStart:
    /^(?:(?:and|so|but|ok|or|well|sorry|hm+|also|then) )?(?:what|when|where|who|which|how|why|did|was|were|would you|could you|can you|do you|does|shall i|shall we|should i|should we|is (?:it|that|this|there)|are you|have you|has|may i|will you|would)\b(?! (?:the more|a|i can|we can|matters|i am|we are|ever|i|we|you) )/g,
  mend,
  stem,
}
