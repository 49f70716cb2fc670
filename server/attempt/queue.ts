/** Runs tasks of the same key one after another, in the order they came; those of different keys at once. */
export function createQueue() {
  const tails = new Map<string, Promise<unknown>>()

  return {
    run<T>(key: string, task: () => Promise<T>): Promise<T> {
      const result = (tails.get(key) ?? Promise.resolve()).then(task)
      const tail = result.catch(() => {}).finally(() => tails.get(key) === tail && tails.delete(key))
      tails.set(key, tail)
      return result
    },
    /** Resolves when nothing is under way. */
    async idle(): Promise<void> {
      while (tails.size > 0) await Promise.all(tails.values())
    },
  }
}
