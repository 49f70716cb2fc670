import type { LabelledRow } from '#contract/gold.ts'
import { type KnownRule, knownRules } from '#contract/standard.ts'

/** Says of one reply which rules have label 1. */
export type Reader = (reply: string) => Promise<ReadonlySet<KnownRule>>
/** Learns from labelled rows of one language. */
export type Rival = { readonly name: string; readonly learn: (rows: readonly LabelledRow[]) => Promise<Reader> }

/**
 * What one would reach for instead: a yes-or-no classifier for every rule, from the two libraries most used for
 * it in Node. They are packages for development; without them the benchmark says what to install.
 */
export const rivals: readonly Rival[] = [
  // As its manual sets it up, with entities (amounts, percents, times), which our reading finds too; once a reply.
  { name: 'node-nlp', learn: (rows) => learnNodeNlp(rows, true) },
  { name: 'node-nlp without entities', learn: (rows) => learnNodeNlp(rows, false) },
  { name: 'natural', learn: learnNatural },
]

async function learnNodeNlp(rows: readonly LabelledRow[], withEntities: boolean): Promise<Reader> {
  const { NlpManager } = await import('node-nlp')
  const language = rows[0]?.lang ?? 'en'
  const byRule = await Promise.all(
    knownRules.map(async (rule, at) => {
      const manager = new NlpManager({
        languages: [language],
        forceNER: withEntities && at === 0,
        autoSave: false,
        nlu: { log: false, useNoneFeature: false },
      })
      for (const { reply, labels } of rows) manager.addDocument(language, reply, labels[rule] === 1 ? 'yes' : 'no')
      await manager.train()
      return { rule, manager }
    }),
  )
  return async (reply) => {
    const shown = new Set<KnownRule>()
    for (const { rule, manager } of byRule) if ((await manager.process(language, reply)).intent === 'yes') shown.add(rule)
    return shown
  }
}

const naturalPackage: string = 'natural'
type Bayes = { addDocument(text: string, label: string): void; train(): void; classify(text: string): string }

async function learnNatural(rows: readonly LabelledRow[]): Promise<Reader> {
  // By name at run time: the package's own types are TypeScript sources that ours are too strict for.
  const { default: natural } = (await import(naturalPackage)) as { default: { BayesClassifier: new () => Bayes } }
  const byRule = knownRules.map((rule) => {
    const classifier = new natural.BayesClassifier()
    for (const { reply, labels } of rows) classifier.addDocument(reply, labels[rule] === 1 ? 'yes' : 'no')
    classifier.train()
    return { rule, classifier }
  })
  return async (reply) => new Set(byRule.flatMap(({ rule, classifier }) => (classifier.classify(reply) === 'yes' ? [rule] : [])))
}
