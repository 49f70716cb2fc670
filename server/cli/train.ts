import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { language } from '#contract/language.ts'
import type { Terminal, Tools, Trained } from './command.ts'
import { trainingRows } from './training-rows.ts'

/** `kaja train`: learns the weights from the corpus and the gold of development, and writes them; the same rows, the same bytes. */
export async function train(tools: Tools, terminal: Terminal): Promise<number> {
  const { weights } = (await tools.openAssessor()).train(trainingRows(tools.corpus, tools.gold))
  for (const lang of language.options) {
    const file = join(tools.weights, `weights.${lang}.json`)
    writeFileSync(file, weightsText(weights[lang]))
    terminal.print(file)
  }
  return 0
}

/** The weights as they are kept. */
export const weightsText = (weights: Trained['weights']['en']): string => `${JSON.stringify(weights, null, 2)}\n`
