export type Sign = 'met' | 'partly' | 'missed' | 'broken' | 'not-applicable' | 'unjudged'

/** The sign of a verdict. Signs differ by shape, never by colour alone; a word must stand beside it. */
export function VerdictSign({ of }: { of: Sign }) {
  return (
    <svg className="icon sign" viewBox="0 0 16 16" aria-hidden="true">
      {drawn[of]}
    </svg>
  )
}

const onSign = { stroke: 'var(--sheet)', strokeWidth: 1.8 } as const

const drawn = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="m4.8 8.3 2.2 2.2 4.3-4.8" {...onSign} />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" stroke="none" />
    </>
  ),
  missed: <circle cx="8" cy="8" r="6.2" strokeDasharray="2.4 2.4" />,
  broken: (
    <>
      <path d="M5.1 1.2h5.8l3.9 3.9v5.8l-3.9 3.9H5.1l-3.9-3.9V5.1z" fill="currentColor" stroke="none" />
      <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" {...onSign} />
    </>
  ),
  'not-applicable': <path d="M4.5 8h7" />,
  unjudged: (
    <>
      <path d="M5.4 6.1a2.6 2.6 0 1 1 3.9 2.2c-.9.5-1.3 1-1.3 1.9" />
      <path d="M8 13h.01" />
    </>
  ),
} as const
