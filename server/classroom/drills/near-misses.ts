import type { Language } from '#contract/language.ts'
import { en } from './near-misses.en.ts'
import { et } from './near-misses.et.ts'

/** Replies that come near a rule and miss it, or break it politely: what the contrast is learned from. */
export type NearMisses = Readonly<
  Record<
    string,
    {
      /** What is said of a reply that has none of it, or of one that breaks the rule openly. */
      readonly lacks: string
      readonly replies: readonly { readonly text: string; readonly why: string }[]
    }
  >
>

export const nearMisses: Readonly<Record<Language, NearMisses>> = { et, en }
