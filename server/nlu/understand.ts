import { type KnownRule, knownRules } from '#contract/standard.ts'
import type { Finding, Understanding } from '#contract/understanding.ts'
import type { Heard } from './heard.ts'
import { quote, type Reading } from './reading.ts'
import type { Judged } from './rules/judged.ts'
import { decide } from './trained/decide.ts'
import { type Layer, layerOf } from './trained/layer.ts'
import { look } from './trained/look.ts'
import { weights } from './trained/weights.ts'

export type { Heard } from './heard.ts'

/** A trained layer for each language. */
export type Layers = Readonly<Record<Heard['language'], Layer>>

/** What a reply does, read against what was said before and what the policy allows. Pure; linear in its length. */
export function understand(reply: string, heard: Heard): Understanding {
  return understandWith(ours, reply, heard)
}

const ours: Layers = { et: layerOf(weights.et), en: layerOf(weights.en) }

/** The same by other weights, to try them. */
export function understandWith(layers: Layers, reply: string, heard: Heard): Understanding {
  const { nature, sight } = look(reply, heard)
  const { offers, commitments, questions, signals, reading, judged } = sight
  const said = nature === 'reply' ? layers[heard.language](sight) : null
  const findings = Object.fromEntries(
    knownRules.map((rule) => [rule, finding(reading, said && !sight.closed.has(rule) ? decide(judged[rule], said[rule]) : judged[rule])]),
  ) as Record<KnownRule, Finding>
  return { nature, findings, offers, commitments, questions, signals, address: addressOf(reading) }
}

function finding(reading: Reading, { shown, confidence, at }: Judged): Finding {
  const quotes = shown ? at.map((span) => quote(reading, span)).filter((words) => words !== '') : []
  return { shown: shown && quotes.length > 0, confidence: Math.round(confidence * 100) / 100, quotes }
}

function addressOf(reading: Reading): Understanding['address'] {
  const sina = reading.find('sina').length > 0
  const teie = reading.find('teie').length > 0
  return sina ? (teie ? 'mixed' : 'sina') : teie ? 'teie' : 'none'
}
