import type { Reading } from '../reading.ts'
import type { Span } from '../text.ts'

/** What a rule says of a reading: the words where it is shown (for a forbidden rule: broken), and how surely. */
export type Judged = { readonly shown: boolean; readonly confidence: number; readonly at: readonly Span[] }
export type Judge = (reading: Reading) => Judged

/** A place that shows a rule, and how much it convinces by itself, 0–1. */
export type Cue = { readonly span: Span; readonly weight: number }

const evidenceLimit = 3

/** Shown where there is a cue; more cues make it surer. With no cue, `unsure` says how likely one was overlooked. */
export function judgedBy(cues: readonly Cue[], overlooked = 0.06): Judged {
  if (cues.length === 0) return { shown: false, confidence: 1 - overlooked, at: [] }
  const doubt = cues.reduce((left, cue) => left * (1 - cue.weight), 1)
  const best = [...cues].sort((a, b) => b.weight - a.weight)
  const spans: Span[] = []
  for (const { span } of best) if (!spans.some((s) => s.start < span.end && span.start < s.end)) spans.push(span)
  return {
    shown: true,
    confidence: Math.min(0.98, 1 - doubt),
    at: spans.slice(0, evidenceLimit).sort((a, b) => a.start - b.start),
  }
}
