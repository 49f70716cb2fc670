/** How far the server's clock is ahead of this computer's, ms; school computers can be minutes off. */
let ahead = 0

/** The server stamped something with `at` just now. */
export function heardAt(at: number): void {
  ahead = at - Date.now()
}

/** Something is stamped `at`, some time ago: the server's clock cannot be behind that. */
export function heardOf(at: number): void {
  ahead = Math.max(ahead, at - Date.now())
}

/** The time by the server's clock, epoch ms, as well as we know it. */
export const serverNow = (): number => Date.now() + ahead
