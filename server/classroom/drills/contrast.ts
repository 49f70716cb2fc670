import type { DrillExample, Moment } from '#contract/drill.ts'
import { inLanguage } from '#contract/language.ts'
import type { Scenario } from '#contract/scenario.ts'
import type { Rooms } from '../rooms.ts'
import { type Asked, judgeReply } from './judge-reply.ts'
import { momentOf } from './moment.ts'
import { nearMisses } from './near-misses.ts'

const shownAtMost = 2

type When = Scenario['modelReplies'][number]['when']
const nextBest: Readonly<Record<Moment, readonly When[]>> = {
  first: ['first', 'middle', 'last'],
  middle: ['middle', 'first', 'last'],
  last: ['last', 'middle', 'first'],
}

/** Replies to the same customer that show the rule: the author's own, those for this moment first. */
export function strongReplies(
  { understandKept }: Pick<Rooms, 'understandKept'>,
  asked: Asked,
  atMost: number = shownAtMost,
): readonly DrillExample[] {
  const { script, rule, language } = asked
  const order = nextBest[momentOf(rule, script)]
  const models = script.scenario.modelReplies
    .toSorted((a, b) => order.indexOf(a.when) - order.indexOf(b.when))
    .map(({ text }) => inLanguage(text, language))
  return [...models, ...exampleReplies(asked, 'required')]
    .values()
    .flatMap((text) => {
      const judged = judgeReply(understandKept, asked, text)
      return judged?.shown ? [{ text: passageOf(text, judged.quotes), quotes: judged.quotes, why: '' }] : []
    })
    .take(atMost)
    .toArray()
}

/** Of a letter the paragraphs that matter here; the rest would drown them. */
function passageOf(text: string, quotes: readonly string[]): string {
  const paragraphs = text.split(/\n\s*\n/)
  const telling = paragraphs.filter((paragraph) => quotes.some((quote) => paragraph.includes(quote)))
  return paragraphs.length < 3 || telling.length === 0 ? text : telling.join('\n\n')
}

/** Replies that do not: one that comes near and misses, and one that this very customer was once given. */
export function weakReplies({ understandKept, library }: Pick<Rooms, 'understandKept' | 'library'>, asked: Asked): readonly DrillExample[] {
  const { script, rule, language } = asked
  const misses = nearMisses[language][rule]
  const lacks = misses?.lacks ?? ''
  const recorded = poorReplies(library, asked).map((text) => ({ text, why: lacks }))
  // Another customer gets the other near miss first.
  const [near, ...more] = turned(misses?.replies ?? [], script.scenario.id.length)
  const given = exampleReplies(asked, 'forbidden').map((text) => ({ text, why: '' }))
  const weak = ({ text, why }: { text: string; why: string }): readonly DrillExample[] => {
    const found = judgeReply(understandKept, asked, text)
    return found?.shown === false ? [{ text, quotes: found.quotes, why }] : []
  }
  const [first, second] = [near ? [near] : [], recorded].map((some) => some.values().flatMap(weak).take(1).toArray())
  const rest = [...more, ...given].values().flatMap(weak)
  return [...(first ?? []), ...(second ?? []), ...rest.take(shownAtMost)].slice(0, shownAtMost)
}

/** What was said to this customer in the recorded poor conversation; for a later moment the last of it first. */
function poorReplies({ transcripts }: Rooms['library'], { script, rule, language }: Asked): readonly string[] {
  const replies = transcripts()
    .filter(({ transcript: of }) => of.scenario === script.scenario.id && of.language === language && of.quality === 'poor')
    .flatMap(({ transcript }) => transcript.replies)
    .map((reply) => (typeof reply === 'string' ? reply : reply.text))
    .filter((text) => text.trim() !== '')
  return momentOf(rule, script) === 'first' ? replies : replies.toReversed()
}

/** The examples of an instructor's own rule; those of a forbidden rule show it broken. */
function exampleReplies({ script, rule, language }: Asked, strongOf: 'required' | 'forbidden'): readonly string[] {
  const own = script.standard.rules.find(({ id }) => id === rule)
  const examples = own?.kind === strongOf ? own.examples?.shows : own?.examples?.lacks
  return (examples ?? []).filter((one) => one.language === language).map(({ reply }) => reply)
}

const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const from = list.length > 0 ? by % list.length : 0
  return [...list.slice(from), ...list.slice(0, from)]
}
