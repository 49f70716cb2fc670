import type { Cues, Language } from '#contract/language.ts'
import { fold } from './pattern.ts'

/** An author's cues as one expression over plain text: word beginnings, without regard to case or õäöü. */
export function cueWords(cues: Cues | undefined, language: Language): RegExp | null {
  const words = cues?.[language] ?? []
  if (words.length === 0) return null
  const body = words.map((word) => fold(word.toLowerCase()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![a-z0-9])(?:${body.join('|')})[a-z]*`, 'g')
}
