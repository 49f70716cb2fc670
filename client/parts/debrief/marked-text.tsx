import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { useActiveRule, useActiveRuleId } from './active-rule.tsx'
import { Jump } from './jump.tsx'
import css from './marked-text.module.css'
import { cut, type Piece, type Span } from './strokes.ts'

type MarkedTextProps = { text: string; spans: readonly Span[]; lang: Language; className?: string | undefined }

/** Somebody's words with a marker stroke on what counted, each stroke with its rule's number. */
export function MarkedText({ text, spans, lang, className = '' }: MarkedTextProps) {
  return (
    <p className={`${css.text} ${className}`} lang={lang}>
      {cut(text, spans).map((piece) => (
        <PieceOf key={piece.start} piece={piece} />
      ))}
    </p>
  )
}

function PieceOf({ piece }: { piece: Piece }) {
  const active = useActiveRuleId()
  if (!piece.kind) return piece.text
  const [first, ...others] = piece.ends
  const isActive = piece.on.some(({ of }) => of.rule.id === active)
  // Line ends stay outside, or a stroke over two paragraphs would colour the empty line between them.
  const mark = piece.text.split(/(\s*\n\s*)/).map((part, at) =>
    part.trim() === '' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one unchanging text, told apart by nothing else
      <mark key={at} className={piece.kind ?? undefined} data-active={isActive}>
        {part}
      </mark>
    ),
  )
  if (!first) return mark
  return (
    <>
      <Stroke of={first}>{mark}</Stroke>
      {others.map((span) => (
        <Stroke key={span.id} of={span} />
      ))}
    </>
  )
}

function Stroke({ of: { id, of }, children }: { of: Span; children?: React.ReactNode }) {
  const { t } = useTranslation()
  const { watch } = useActiveRule(of.rule.id)
  return (
    <Jump to={`r-${of.rule.id}`} className="stroke" id={id} {...watch}>
      {children}
      <sup>
        <span className="sr">{t('debrief.ruleSaid', { title: of.rule.title })}</span>
        {of.number}
      </sup>
    </Jump>
  )
}
