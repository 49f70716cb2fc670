import { z } from 'zod'

/** The two first languages of the product, as ISO 639-1 codes. */
export const language = z.enum(['et', 'en'])
export type Language = z.infer<typeof language>

export const channel = z.enum(['chat', 'letter'])
export type Channel = z.infer<typeof channel>

const words = z.string().trim().min(1).max(4000)

/** A text of an author: one string for every language, or one for each. */
export const text = z.union([words, z.strictObject({ et: words.optional(), en: words.optional() })])
export type Text = z.infer<typeof text>

/** The author's text in a language; the other language's where this one was not written. */
export function inLanguage(of: Text, want: Language): string {
  if (typeof of === 'string') return of
  return of[want] ?? of.et ?? of.en ?? ''
}

/** Word beginnings or short phrases by language; matched without regard to case at a word's start. */
export const cues = z.strictObject({
  et: z.array(z.string().trim().min(2).max(80)).max(60).default([]),
  en: z.array(z.string().trim().min(2).max(80)).max(60).default([]),
})
export type Cues = z.infer<typeof cues>

/** The name of a thing in a file: lower-case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens, such as "no-show"')
  .max(60)

/** The id of a scenario: its trade and its name, as in `cleaning/no-show`. */
export const scenarioId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'a trade and a name, such as "cleaning/no-show"')
  .max(120)

/** The language for somebody whose browser sends this `Accept-Language`; Estonian where nothing is said. */
export function preferredLanguage(accepted: string | undefined): Language {
  const wishes = (accepted ?? '').split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
    const quality = Number(rest.find((one) => one.trim().startsWith('q='))?.split('=')[1] ?? 1)
    return { language: tag.split('-')[0], quality: Number.isFinite(quality) ? quality : 0 }
  })
  const best = wishes.filter((wish) => wish.quality > 0).sort((a, b) => b.quality - a.quality)
  if (best.every((wish) => wish.language === '' || wish.language === '*')) return 'et'
  return language.safeParse(best.find((wish) => language.safeParse(wish.language).success)?.language).data ?? 'en'
}
