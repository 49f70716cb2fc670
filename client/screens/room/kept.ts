/** A reply on its way: kept until the server has acknowledged it. */
export type Unsent = { readonly message: string; readonly text: string; readonly at: number }

/** What this browser keeps of an attempt, so that neither a reload nor a broken connection loses a word. */
export type Kept = { readonly draft: string; readonly savedAt: number; readonly notes: string; readonly unsent: readonly Unsent[] }

const nothing: Kept = { draft: '', savedAt: 0, notes: '', unsent: [] }
const keyOf = (attempt: string) => `kaja:attempt:${attempt}`

export function readKept(attempt: string): Kept {
  try {
    return { ...nothing, ...(JSON.parse(localStorage.getItem(keyOf(attempt)) ?? '{}') as Partial<Kept>) }
  } catch {
    return nothing
  }
}

/** Keeps what is given and leaves the rest; a full or forbidden storage must not stop the conversation. */
export function keep(attempt: string, change: Partial<Kept>): void {
  try {
    localStorage.setItem(keyOf(attempt), JSON.stringify({ ...readKept(attempt), ...change }))
  } catch {
    // Private windows of some browsers refuse; then the words live as long as the page does.
  }
}

export const forget = (attempt: string): void => localStorage.removeItem(keyOf(attempt))
