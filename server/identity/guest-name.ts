import type { Language } from '#contract/language.ts'

/** Birds, since everybody gets on with birds; in the same order in both languages. */
const birds: Record<Language, readonly string[]> = {
  et: ['Kuldnokk', 'Lõoke', 'Rähn', 'Pääsuke', 'Tihane', 'Vint', 'Leevike', 'Ööbik', 'Toonekurg', 'Kägu', 'Haigur', 'Rästas'],
  en: ['Starling', 'Lark', 'Woodpecker', 'Swallow', 'Titmouse', 'Finch', 'Bullfinch', 'Nightingale', 'Stork', 'Cuckoo', 'Heron', 'Thrush'],
}

/** What a guest is called until they say otherwise, such as "Külaline Leevike 37". `dice` gives 0 ≤ x < 1. */
export function guestName(language: Language, dice: () => number): string {
  const bird = birds[language][Math.floor(dice() * birds[language].length)]
  return `${language === 'et' ? 'Külaline' : 'Guest'} ${bird} ${10 + Math.floor(dice() * 90)}`
}
