/** A word and its echo. */
export function Brand() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="4" cy="10" r="1.6" fill="currentColor" stroke="none" />
      <path d="M8.2 5.6a6.2 6.2 0 0 1 0 8.8M12 2.6a10.5 10.5 0 0 1 0 14.8" />
    </svg>
  )
}
