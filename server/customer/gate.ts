import { inLanguage, type Language } from '#contract/language.ts'
import { normalised, saidBefore } from '#contract/said-before.ts'
import type { Script } from '#contract/script.ts'
import type { State } from '../engine/state.ts'
import type { Cue } from '../engine/step.ts'
import { wordLimit } from './director.ts'

export type Passed = { readonly ok: true } | { readonly ok: false; readonly why: string }

const passed: Passed = { ok: true }
const stopped = (why: string): Passed => ({ ok: false, why })

/** The customer has stepped out of their part, or the model shows through. */
const outOfPart =
  /<\/?reply|\b(?:as an? (?:ai|assistant|language model)|language model|i(?:'m| am) an? (?:ai|assistant|bot)|how (?:can|may) i (?:help|assist)|keelemude\w*|tehisintellek\w*|tehisaru|virtuaal\w* assisten\w*|kuidas saan (?:ma )?(?:teid )?aidata|system prompt|draft)\b/iu
/** A name before the line, a list, code or a heading: not how anybody talks. */
const notSpeech = /^(?:\s*(?:customer|klient|trainee|assistant)\s*:|\s*[{[#`]|\s*[-*] )/iu

/** What can be told from a line that is still being written. */
export function soFarGood(text: string): boolean {
  return !outOfPart.test(text) && !notSpeech.test(text)
}

/** Whether a model's line may stand for the script's lines. Anything doubtful does not pass: the script has a line ready. */
export function gate(script: Script, state: State, cue: Cue, scripted: readonly string[], line: string): Passed {
  if (!soFarGood(line)) return stopped('the customer stepped out of the part')
  if (line.split(/\s+/).length > wordLimit(scripted) * 1.25) return stopped('too long')
  if (!inRightLanguage(line, state.language)) return stopped('not in the language of the attempt')
  if (
    saidBefore(
      state.lines.map(({ text }) => text),
      line,
    )
  )
    return stopped('said before')
  const given = scripted.join(' ')
  if (numbers(given).some((number) => !numbers(line).includes(number))) return stopped('a number was lost')
  if (numbers(line).some((number) => !knownNumbers(state, given).includes(number))) return stopped('a number was made up')
  if (tellsUntold(script, state, cue, given, line)) return stopped('a fact was told that nobody asked for')
  return passed
}

const numbers = (text: string): readonly string[] => text.match(/\d+(?:[.,:]\d+)*/g) ?? []

const knownNumbers = (state: State, given: string): readonly string[] =>
  [given, ...state.lines.map(({ text }) => text), ...state.replies].flatMap(numbers)

/** Small words that are common in one language and not words of the other. */
const small: Record<Language, ReadonlySet<string>> = {
  et: new Set('ja on ei ma te see et kui aga mis mulle teie ka siis oli seda kas mida juba nii ole mul teil nüüd'.split(' ')),
  en: new Set('the and is it you i to of that not what my was have for me this do your be are with but so will'.split(' ')),
}

function inRightLanguage(line: string, language: Language): boolean {
  const words = normalised(line).split(' ')
  const count = (of: Language) => words.filter((word) => small[of].has(word)).length
  const other: Language = language === 'et' ? 'en' : 'et'
  return count(language) >= count(other) && !/[\u0400-\u04ff\u4e00-\u9fff\u3040-\u30ff\u0600-\u06ff]/u.test(line)
}

/** A fact counts as told when most of its own longer words, those of no other line of the talk, are in the line. */
function tellsUntold({ scenario }: Script, state: State, cue: Cue, given: string, line: string): boolean {
  const said = normalised([given, ...state.lines.map(({ text }) => text), ...state.replies].join(' '))
  const spoken = new Set(normalised(line).split(' '))
  return scenario.facts.some((fact) => {
    if (state.told.includes(fact.id) || cue.facts.includes(fact.id)) return false
    const own = [...new Set(normalised(inLanguage(fact.text, state.language)).split(' '))].filter(
      (word) => word.length >= 5 && !said.includes(word),
    )
    return own.length >= 2 && own.filter((word) => spoken.has(word)).length >= Math.ceil(own.length / 2)
  })
}
