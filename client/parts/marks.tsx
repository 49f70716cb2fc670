import type { Language } from '#contract/language.ts'
import { find } from './debrief/strokes.ts'
import css from './marks.module.css'
import type { Sign } from './verdict-sign.tsx'

export type Mark = { readonly quote: string; readonly kind: Sign }

/** Somebody's words with marker strokes on what counted; of strokes that overlap the first is drawn. */
export function Marks({ text, marks, lang }: { text: string; marks: readonly Mark[]; lang: Language }) {
  return (
    <p className={css.text} lang={lang}>
      {piecesOf(text, marks).map(({ start, words, kind }) =>
        kind ? (
          <mark key={start} className={kind}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  )
}

type Piece = { readonly start: number; readonly words: string; readonly kind: Sign | null }

export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const found = marks
    .flatMap(({ quote, kind }) => {
      const place = find(text, quote)
      return place ? [{ ...place, kind }] : []
    })
    .toSorted((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, kind } of found) {
    if (start < at) continue
    pieces.push({ start: at, words: text.slice(at, start), kind: null }, { start, words: text.slice(start, end), kind })
    at = end
  }
  return [...pieces, { start: at, words: text.slice(at), kind: null }].filter(({ words }) => words !== '')
}
