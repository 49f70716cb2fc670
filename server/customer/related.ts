import type { ReactionKey } from '#contract/temperament.ts'

const related: Partial<Record<ReactionKey, readonly ReactionKey[]>> = {
  greeted: ['thanks'],
  apology: ['empathy'],
  'apology-again': ['impatient'],
  empathy: ['detail-noticed', 'cooling'],
  thanks: ['greeted', 'cooling'],
  'detail-noticed': ['empathy', 'cooling'],
  'admitted-fault': ['apology', 'cooling'],
  'offer-good': ['action', 'cooling'],
  'offer-more': ['offer-vague', 'impatient'],
  action: ['follow-up', 'cooling'],
  'follow-up': ['action', 'cooling'],
  'apology-conditional': ['brush-off', 'impatient'],
  'offer-vague': ['impatient'],
  'offer-beyond': ['offer-vague'],
  declined: ['offer-more', 'impatient'],
  'brush-off': ['ignored', 'impatient'],
  'hands-over': ['brush-off', 'impatient'],
  ignored: ['impatient', 'brush-off'],
  'question-told': ['ignored', 'impatient'],
  blame: ['brush-off', 'impatient'],
  sarcasm: ['blame', 'brush-off'],
  insult: ['sarcasm', 'blame'],
  shouting: ['insult', 'sarcasm'],
  sina: ['chummy'],
  chummy: ['sina'],
  guarantee: ['offer-beyond', 'offer-vague'],
  'blames-colleague': ['brush-off'],
  interrupted: ['ignored'],
  boundary: ['cooling'],
  empty: ['ignored', 'impatient'],
  nonsense: ['ignored', 'impatient'],
  'wrong-language': ['nonsense'],
  instructions: ['nonsense', 'ignored'],
  recited: ['ignored', 'impatient'],
  repeated: ['ignored', 'impatient'],
  wish: ['question-told', 'impatient'],
  impatient: ['ignored'],
  settled: ['turn-limit'],
  escalated: ['walked-out'],
}

/** Where else to look when a reaction's own lines are used up; the nearest in meaning first. */
export const relatedTo = (reaction: ReactionKey): readonly ReactionKey[] => related[reaction] ?? []

export type Tone = 'warm' | 'cross' | 'puzzled' | 'content' | 'leaving'

const tones: Partial<Record<ReactionKey, Tone>> = {
  greeted: 'warm',
  apology: 'warm',
  empathy: 'warm',
  thanks: 'warm',
  'detail-noticed': 'warm',
  'admitted-fault': 'warm',
  'offer-good': 'warm',
  action: 'warm',
  'follow-up': 'warm',
  boundary: 'warm',
  cooling: 'warm',
  'question-unknown': 'puzzled',
  nonsense: 'puzzled',
  'wrong-language': 'puzzled',
  instructions: 'puzzled',
  resolved: 'content',
  settled: 'content',
  'let-go': 'leaving',
  escalated: 'leaving',
  'walked-out': 'leaving',
  'turn-limit': 'leaving',
}

/** The tone in which a short line can stand in for a reaction. */
export const toneOf = (reaction: ReactionKey): Tone => tones[reaction] ?? 'cross'
