/** A turn that a model is wording may take a while; nobody waits longer than this for us to go. */
const patience = 5000

/** Resolves, and the process may end, when SIGTERM or SIGINT came and all was put away in order. */
export async function untilSignalled(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve())
    process.once('SIGINT', () => resolve())
  })
  setTimeout(() => process.exit(0), patience).unref()
  await stop()
  process.exit(0)
}
