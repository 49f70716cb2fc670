import type { Language } from '#contract/language.ts'
import { en } from '../../nlu/en/pack.ts'
import { et } from '../../nlu/et/pack.ts'
import type { LanguagePack } from '../../nlu/language-pack.ts'

export const packs: Readonly<Record<Language, LanguagePack>> = { et, en }
