/** Resolves when the process is told to end: by SIGTERM, or by Ctrl+C. */
export const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
