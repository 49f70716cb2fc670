import type { Judged, Kind } from './judged.ts'

/** Where a rule's words lie in a text: from `start` up to `end`. */
export type Span = { readonly of: Judged; readonly id: string; readonly start: number; readonly end: number }

/** A stretch of text with the strokes that lie on it; `ends` are those whose last words it holds. */
export type Piece = {
  readonly start: number
  readonly text: string
  readonly kind: Kind | null
  readonly on: readonly Span[]
  readonly ends: readonly Span[]
}

const gravest: readonly Kind[] = ['broken', 'partly', 'met', 'missed', 'unjudged', 'not-applicable']

/** Finds words in a text: as they are, else with other spaces, quotation marks or capitals. Null where they are not. */
export function find(text: string, words: string): { start: number; end: number } | null {
  const plain = words.trim()
  if (plain === '') return null
  const start = text.indexOf(plain)
  if (start >= 0) return { start, end: start + plain.length }
  const found = loosely(plain).exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

function loosely(words: string): RegExp {
  const safe = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const pattern = safe
    .replaceAll(/\s+/g, String.raw`\s+`)
    .replaceAll(/["„“”'‘’«»]/g, `["„“”'‘’«»]`)
    .replaceAll(/[-–—]/g, '[-–—]')
  return new RegExp(pattern, 'iu')
}

/** Cuts a text where strokes begin and end, so that several rules can mark the same words. */
export function cut(text: string, spans: readonly Span[]): readonly Piece[] {
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? text.length
    const on = spans.filter((span) => span.start <= start && span.end >= end).toSorted(byGravity)
    return { start, text: text.slice(start, end), kind: on[0]?.of.kind ?? null, on, ends: on.filter((span) => span.end === end) }
  })
}

function byGravity(a: Span, b: Span): number {
  return gravest.indexOf(a.of.kind) - gravest.indexOf(b.of.kind) || a.end - a.start - (b.end - b.start) || a.of.number - b.of.number
}
