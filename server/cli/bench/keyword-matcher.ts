import type { GoldRow, Labelling } from '#contract/gold.ts'
import { forbiddenRules, type KnownRule, knownRules } from '#contract/standard.ts'

/** A handful of key words a rule, both languages: what one would write in an afternoon. */
const keywords: Readonly<Record<KnownRule, RegExp>> = {
  'stay-calm': /[A-ZÕÄÖÜ]{4,}|[!?]{2,}|\b(calm down|ridiculous|obviously|rahune|naeruväär)/,
  'find-out-facts': /\b(what happened|when|which|photo|describe|mis juhtus|millal|milline|mis|foto|pilt|kirjelda)[^.!]*\?/i,
  listen: /\b(you (mention|wrote|said)|your (guests|home|room)|kirjutasite|mainisite|külalis)/i,
  thank: /\b(thank|thanks|grateful|aitäh|täna(n|me) teid|täna(n|me), et|tänud)/i,
  empathise: /\b(understand|imagine|frustrat|upset|disappoint|mõista|kujuta|pettumus|ebameeldiv)/i,
  apologise: /\b(sorry|apolog|vabanda|vabandust|kahju)/i,
  'no-blame': /\b(you should have|your fault|you did not|oleksite pidanud|teie viga|teie süü|ise)/i,
  'propose-solution': /\b(refund|replace|discount|free|cancel|again|voucher|tagasi|asenda|soodustus|tasuta|tühista|uuesti)/i,
  'realistic-promises': /\b(never|guarantee|always|100 ?%|promise|mitte kunagi|garanteeri|luban|alati)/i,
  'involve-customer': /\b(would you|which|prefer|suit|shall|kas (teile )?sobi|kumba|soovi|eelista)[^.!]*\?/i,
  'act-now': /\b(today|immediately|right away|now|just|tomorrow|täna|kohe|praegu|juba|homme)/i,
  'follow-up': /\b(let you know|call you|check|get back|annan teada|helistan|kontrolli|küsin)/i,
  'formal-address': /\b(sa|sina|sul|sulle|sind|hey|buddy|mate|lol|dude|kuule|tšau)\b/i,
  greet: /^\s*(hello|hi|dear|good|tere|lugupeetud|hea)/i,
  'close-contact': /(regards|wishes|sincerely|have a|best|soovidega|lugupidamisega|päeva|tervit)[^.!?]{0,60}[.!]?\s*$/i,
}

/** The baseline of the benchmark. */
export function matchKeywords(row: GoldRow): Labelling {
  const hits = knownRules.map((rule) => [rule, keywords[rule].exec(row.reply)?.[0]] as const)
  return {
    id: row.id,
    labels: Object.fromEntries(
      hits.map(([rule, hit]) => [rule, (hit !== undefined) === forbiddenRules.has(rule) ? 0 : 1]),
    ) as Labelling['labels'],
    evidence: Object.fromEntries(hits.flatMap(([rule, hit]) => (hit === undefined ? [] : [[rule, [hit]]]))),
    confidence: Object.fromEntries(knownRules.map((rule) => [rule, 0.5])) as Labelling['confidence'],
  }
}
