/** As much of node-nlp as the benchmark uses; the package has no types of its own. */
declare module 'node-nlp' {
  export class NlpManager {
    constructor(settings: {
      languages: readonly string[]
      forceNER: boolean
      autoSave: boolean
      nlu: { log: boolean; useNoneFeature: boolean }
    })
    addDocument(language: string, text: string, intent: string): void
    train(): Promise<unknown>
    process(language: string, text: string): Promise<{ intent: string }>
  }
}
